import './soundSeeds';
import type { Configuration } from 'webpack';
import { functionsBundle } from './functionsBundle';
import { pagesBundle } from './pagesBundle';

export type Mode = 'development' | 'production';

/**
 * What webpack builds: the cell functions, and the pages.
 *
 * @param options as webpack's command line gives them
 */
export function configurations(
  _environment: unknown,
  { mode = 'development' }: { readonly mode?: Mode } = {},
): Configuration[] {
  return [functionsBundle(mode), pagesBundle(mode)];
}
