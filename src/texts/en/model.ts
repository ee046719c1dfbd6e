import { ownCaseTexts } from '../../sheets/ownCase/ownCaseTexts';
import { en as ownCase } from '../../sheets/ownCase/texts/en';
import { modelSheetTexts } from '../../sheets/model/modelSheetTexts';
import { en as model } from '../../sheets/model/texts/en';
import { printTexts } from '../../sheets/print/printTexts';
import { en as print } from '../../sheets/print/texts/en';
import { startTexts } from '../../sheets/start/startTexts';
import { en as start } from '../../sheets/start/texts/en';
import { verdictTexts } from '../../sheets/verdict/verdictTexts';
import { en as verdict } from '../../sheets/verdict/texts/en';
import { riskSheetTexts } from '../../sheets/risk/riskSheetTexts';
import { en as risk } from '../../sheets/risk/texts/en';

modelSheetTexts.add('en', model);
riskSheetTexts.add('en', risk);
ownCaseTexts.add('en', ownCase);
startTexts.add('en', start);
verdictTexts.add('en', verdict);
printTexts.add('en', print);
