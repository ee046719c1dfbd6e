import { cellMessages } from '../../functions/messages';
import { en as messages } from '../../functions/texts/en';

cellMessages.add('en', messages);
