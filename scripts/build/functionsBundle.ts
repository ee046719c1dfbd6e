import TerserPlugin from 'terser-webpack-plugin';
import type { Configuration } from 'webpack';
import { languages } from '../../src/language';
import { functionsBudget } from '../budget/budget';
import { BundleBudgetPlugin } from '../budget/BundleBudgetPlugin';
import { recordedSizes } from '../budget/recordedSizes';
import { common, source } from './common';
import type { Mode } from './configurations';

/** The messages of the cells in every language, before the functions that write them. */
const messages = languages.map((language) => source(`texts/${language}/cells.ts`));

/**
 * The cell functions and the data that came after them: plain scripts, under names that never change, for any JavaScript
 * engine.
 */
export function functionsBundle(mode: Mode): Configuration {
  const shared = common(mode);
  return {
    ...shared,
    name: 'functions',
    // Excel may run them in a bare engine: no page, no timers, no module loader.
    target: 'es2020',
    devtool: false,
    entry: {
      functions: [...messages, source('functions/functions.ts')],
      since: source('functions/since.ts'),
    },
    output: { ...shared.output, filename: '[name].js', chunkFormat: false },
    plugins:
      mode === 'production'
        ? [new BundleBudgetPlugin(functionsBudget, recordedSizes().functions)]
        : [],
    optimization: { minimizer: [new TerserPlugin({ extractComments: false })] },
  };
}
