import { modelSheetTexts } from '../../sheets/model/modelSheetTexts';
import { zhCN as model } from '../../sheets/model/texts/zh-CN';

modelSheetTexts.add('zh-CN', model);
