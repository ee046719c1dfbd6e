/**
 * The script `since.js`: what happened since the article, for AI_BASELINE. It is a script of its own, because it is as
 * large as half of the functions, and runs before functions.js.
 */
import { since } from '../figures/since';
import { addSince } from '../figures/sinceStore';

addSince(since);
