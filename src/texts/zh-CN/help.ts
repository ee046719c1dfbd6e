import { helpTexts } from '../../help/helpTexts';
import { zhCN as help } from '../../help/texts/zh-CN';

helpTexts.add('zh-CN', help);
