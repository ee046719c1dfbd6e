import { helpTexts } from '../../help/helpTexts';
import { en as help } from '../../help/texts/en';

helpTexts.add('en', help);
