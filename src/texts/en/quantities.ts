import { quantityTexts } from '../../explain/quantityTexts';
import { en as quantities } from '../../explain/texts/quantityEn';

quantityTexts.add('en', quantities);
