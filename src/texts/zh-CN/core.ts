import { suiteTexts } from '../../checks/suiteTexts';
import { zhCN as suite } from '../../checks/texts/zh-CN';
import { functionHelpTexts } from '../../functions/help/functionHelpTexts';
import { zhCN as functionHelp } from '../../functions/help/texts/zh-CN';
import { explainTexts } from '../../explain/explainTexts';
import { zhCN as explain } from '../../explain/texts/zh-CN';
import { nativeTexts } from '../../native/nativeTexts';
import { zhCN as native } from '../../native/texts/zh-CN';

explainTexts.add('zh-CN', explain);
nativeTexts.add('zh-CN', native);
functionHelpTexts.add('zh-CN', functionHelp);
suiteTexts.add('zh-CN', suite);
