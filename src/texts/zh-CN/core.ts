import { explainTexts } from '../../explain/explainTexts';
import { zhCN as explain } from '../../explain/texts/zh-CN';

explainTexts.add('zh-CN', explain);
