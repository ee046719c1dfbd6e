import { quantityTexts } from '../../explain/quantityTexts';
import { zhCN as quantities } from '../../explain/texts/quantity/zh-CN';

quantityTexts.add('zh-CN', quantities);
