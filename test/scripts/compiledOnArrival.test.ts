import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import TerserPlugin from 'terser-webpack-plugin';
import { webpack } from 'webpack';
import { compiledOnArrival } from '../../scripts/build/compiledOnArrival';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ai-capex-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a page that loads its pane and a package, and later a tab; returns the scripts that are compiled on arrival. */
async function marked(): Promise<readonly string[]> {
  const write = (name: string, code: string) => writeFileSync(path.join(folder, name), code);
  write('page.js', "import(/* webpackChunkName: 'pane' */ './pane');");
  write('pane.js', "import './package'; import(/* webpackChunkName: 'tab' */ './tab');");
  write('package.js', "console.log('package');");
  write('tab.js', "console.log('tab');");
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: { taskpane: './page.js' },
    output: { path: path.join(folder, 'built') },
    optimization: {
      minimizer: [new TerserPlugin({ extractComments: false })],
      splitChunks: {
        cacheGroups: {
          package: { test: /package/, name: 'package', chunks: 'all', enforce: true },
        },
      },
    },
    plugins: [compiledOnArrival()],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error) => (error ? reject(error) : resolve()));
  });
  return readdirSync(path.join(folder, 'built')).filter((file) =>
    readFileSync(path.join(folder, 'built', file), 'utf8').startsWith(
      '//# allFunctionsCalledOnLoad\n',
    ),
  );
}

test('what a page runs before it can be used is compiled on arrival, and nothing else', async () => {
  expect(await marked()).toEqual(['package.js', 'pane.js', 'taskpane.js']);
});
