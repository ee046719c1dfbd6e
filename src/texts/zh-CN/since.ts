import { sinceTexts } from '../../sheets/since/sinceTexts';
import { zhCN as since } from '../../sheets/since/texts/zh-CN';

sinceTexts.add('zh-CN', since);
