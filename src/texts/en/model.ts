import { modelSheetTexts } from '../../sheets/model/modelSheetTexts';
import { en as model } from '../../sheets/model/texts/en';

modelSheetTexts.add('en', model);
