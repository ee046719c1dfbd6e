import webpack, { type MultiCompiler } from 'webpack';
import { showProgress } from './showProgress';

/** Shows on the terminal each build's progress, its problems, and where it can be seen. */
export function showBuild(compiler: MultiCompiler, readyMessage: string): void {
  const progress = showProgress(process.stdout);
  new webpack.ProgressPlugin(progress.update).apply(compiler);
  compiler.hooks.done.tap('showBuild', (stats) => {
    progress.end();
    const problems = stats.toString({ all: false, errors: true, warnings: true, colors: true });
    if (problems.trim() !== '') console.log(problems);
    if (!stats.hasErrors()) console.log(readyMessage);
  });
}
