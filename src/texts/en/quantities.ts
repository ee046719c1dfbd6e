import { quantityTexts } from '../../explain/quantityTexts';
import { en as quantities } from '../../explain/texts/quantity/en';

quantityTexts.add('en', quantities);
