import { suiteTexts } from '../../checks/suiteTexts';
import { en as suite } from '../../checks/texts/en';
import { functionHelpTexts } from '../../functions/help/functionHelpTexts';
import { en as functionHelp } from '../../functions/help/texts/en';
import { explainTexts } from '../../explain/explainTexts';
import { en as explain } from '../../explain/texts/en';
import { nativeTexts } from '../../native/nativeTexts';
import { en as native } from '../../native/texts/en';

explainTexts.add('en', explain);
nativeTexts.add('en', native);
functionHelpTexts.add('en', functionHelp);
suiteTexts.add('en', suite);
