import webpack from 'webpack';
import { budget, kilobytes } from './budget/budget';
import { firstPaint, type Sized } from './budget/firstPaint';
import { pagesBundle } from './build/pagesBundle';

/** Builds the pages, and fails where the task pane loads more until its first paint than it may. */
const compiler = webpack(pagesBundle('production'));
compiler.run((error, stats) => {
  if (error) throw error;
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
  const { scripts, parts } = firstPaint(stats.compilation);
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  console.log(`First paint: ${kilobytes(bytes)} gzipped, of ${kilobytes(budget)}`);
  console.log(`${lines(scripts)}\nThe largest parts, as written:\n${lines(parts.slice(0, 20))}`);
  if (bytes > budget) process.exitCode = 1;
});

function lines(sizes: readonly Sized[]): string {
  return sizes.map(({ name, bytes }) => `${kilobytes(bytes).padStart(10)}  ${name}`).join('\n');
}
