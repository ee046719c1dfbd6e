import { cellMessages } from '../../functions/messages';
import { zhCN as messages } from '../../functions/texts/zh-CN';

cellMessages.add('zh-CN', messages);
