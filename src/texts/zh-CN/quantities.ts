import { quantityTexts } from '../../explain/quantityTexts';
import { zhCN as quantities } from '../../explain/texts/quantityZhCN';

quantityTexts.add('zh-CN', quantities);
