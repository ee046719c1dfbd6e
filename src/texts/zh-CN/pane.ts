import { paneTexts } from '../../ui/paneTexts';
import { zhCN as pane } from '../../ui/texts/zh-CN';

paneTexts.add('zh-CN', pane);
