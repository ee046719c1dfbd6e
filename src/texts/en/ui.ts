import { settingsTexts } from '../../ui/settings/settingsTexts';
import { en as settings } from '../../ui/settings/texts/en';

settingsTexts.add('en', settings);
