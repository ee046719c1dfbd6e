import { chinese } from './chinese';
import { english } from './english';

/** The words for the same thing that readers of each language type, whichever language the pane is in. */
export const synonyms: readonly (readonly string[])[] = [...english, ...chinese];
