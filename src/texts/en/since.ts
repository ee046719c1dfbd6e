import { sinceTexts } from '../../sheets/since/sinceTexts';
import { en as since } from '../../sheets/since/texts/en';

sinceTexts.add('en', since);
