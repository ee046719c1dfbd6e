import { figureTexts } from '../../figures/figureTexts';
import { zhCN as figures } from '../../figures/texts/zh-CN';
import { sheetTexts } from '../../sheets/sheetTexts';
import { zhCN as sheets } from '../../sheets/texts/zh-CN';

figureTexts.add('zh-CN', figures);
sheetTexts.add('zh-CN', sheets);
