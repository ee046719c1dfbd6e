import { settingsTexts } from '../../ui/settings/settingsTexts';
import { zhCN as settings } from '../../ui/settings/texts/zh-CN';

settingsTexts.add('zh-CN', settings);
