import { paneTexts } from '../../ui/paneTexts';
import { en as pane } from '../../ui/texts/en';

paneTexts.add('en', pane);
