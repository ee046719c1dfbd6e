import { explainTexts } from '../../explain/explainTexts';
import { en as explain } from '../../explain/texts/en';

explainTexts.add('en', explain);
