import '../allTexts';
import type { LoaderContext } from 'webpack';

/** A loader for a module that exports nothing but data: works it out while building, so that pages load what follows alone. */
export default function workedOut(
  this: Pick<LoaderContext<unknown>, 'cacheable' | 'resourcePath'>,
): string {
  // What it follows from is not known here.
  this.cacheable(false);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file is known only here
  const data = require(this.resourcePath) as Readonly<Record<string, unknown>>;
  return Object.entries(data)
    .map(([name, value]) => `export const ${name} = JSON.parse(${text(value)});`)
    .join('\n');
}

/** As text, which a browser reads sooner than the same as a script. */
function text(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
