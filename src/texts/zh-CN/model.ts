import { ownCaseTexts } from '../../sheets/ownCase/ownCaseTexts';
import { zhCN as ownCase } from '../../sheets/ownCase/texts/zh-CN';
import { modelSheetTexts } from '../../sheets/model/modelSheetTexts';
import { zhCN as model } from '../../sheets/model/texts/zh-CN';
import { printTexts } from '../../sheets/print/printTexts';
import { zhCN as print } from '../../sheets/print/texts/zh-CN';
import { startTexts } from '../../sheets/start/startTexts';
import { zhCN as start } from '../../sheets/start/texts/zh-CN';
import { verdictTexts } from '../../sheets/verdict/verdictTexts';
import { zhCN as verdict } from '../../sheets/verdict/texts/zh-CN';
import { riskSheetTexts } from '../../sheets/risk/riskSheetTexts';
import { zhCN as risk } from '../../sheets/risk/texts/zh-CN';

modelSheetTexts.add('zh-CN', model);
riskSheetTexts.add('zh-CN', risk);
ownCaseTexts.add('zh-CN', ownCase);
startTexts.add('zh-CN', start);
verdictTexts.add('zh-CN', verdict);
printTexts.add('zh-CN', print);
