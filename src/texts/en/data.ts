import { figureTexts } from '../../figures/figureTexts';
import { en as figures } from '../../figures/texts/en';
import { sheetTexts } from '../../sheets/sheetTexts';
import { en as sheets } from '../../sheets/texts/en';

figureTexts.add('en', figures);
sheetTexts.add('en', sheets);
