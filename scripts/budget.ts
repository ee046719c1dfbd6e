import webpack, { type Compilation } from 'webpack';
import {
  type Budget,
  functionsBudget,
  kilobytes,
  paneBudget,
  workbenchBudget,
} from './budget/budget';
import { loadOf, wholeLoadOf } from './budget/load';
import { recordSizes } from './budget/recordedSizes';
import { configurations } from './build/configurations';

/**
 * Builds the site and reports what the functions and the first loads of both pages contain, by module. A build that is
 * beyond a budget fails, and names what grew since `npm run budget -- --record`.
 */
webpack(configurations({}, { mode: 'production' })).run((error, stats) => {
  if (error) throw error;
  const [functions, pages] = stats?.stats.map(({ compilation }) => compilation) ?? [];
  if (!stats || !functions || !pages) throw new Error('The build ended without a result.');
  const sizes = {
    functions: report(functionsBudget, functions),
    pane: report(paneBudget, pages),
    workbench: report(workbenchBudget, pages),
  };
  console.log('What a visit loads, gzipped:');
  for (const budget of [paneBudget, workbenchBudget]) {
    const first = loadOf(pages, budget).bytes;
    const whole = wholeLoadOf(pages, budget);
    console.log(
      `"${budget.entry}": scripts until it can be used ${kilobytes(first)}, all later ones ${kilobytes(whole - first)}`,
    );
  }
  if (process.argv.includes('--record')) recordSizes(sizes);
  if (!stats.hasErrors()) return;
  console.error(stats.toString('errors-only'));
  process.exitCode = 1;
});

const maxListed = 20;

function report(budget: Budget, compilation: Compilation) {
  const { entry, max } = budget;
  const { bytes, modules } = loadOf(compilation, budget);
  console.log(`"${entry}": ${kilobytes(bytes)} gzipped (limit ${kilobytes(max)}). Unminified:`);
  const largest = Object.entries(modules).sort(([, a], [, b]) => b - a);
  for (const [name, size] of largest.slice(0, maxListed)) {
    console.log(`${kilobytes(size).padStart(10)}  ${name}`);
  }
  return modules;
}
