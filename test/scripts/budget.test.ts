/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Stats } from 'webpack';
import type { Budget } from '../../scripts/budget/budget';
import { growth } from '../../scripts/budget/growth';
import { BundleBudgetPlugin } from '../../scripts/budget/BundleBudgetPlugin';
import { loadOf, type Modules } from '../../scripts/budget/load';

// A build takes longer on a busy machine.
jest.setTimeout(30_000);

describe('growth', () => {
  test.each<{ before: Modules; now: Modules; told: string[]; why: string }>([
    { before: { a: 1000 }, now: { a: 1000 }, told: [], why: 'the same' },
    { before: { a: 1000 }, now: { a: 900 }, told: [], why: 'smaller' },
    { before: { a: 1000 }, now: {}, told: [], why: 'no longer there' },
    { before: { a: 1000 }, now: { a: 3000 }, told: ['a: 1.0 KB → 3.0 KB'], why: 'larger' },
    { before: {}, now: { a: 3000 }, told: ['a: new → 3.0 KB'], why: 'not there before' },
    {
      before: { a: 9000, b: 1000 },
      now: { a: 9500, b: 3000 },
      told: ['b: 1.0 KB → 3.0 KB', 'a: 9.0 KB → 9.5 KB'],
      why: 'the largest growth first, not the largest module',
    },
  ])('$why', ({ before, now, told }) => {
    expect(growth(before, now)).toEqual(told);
  });
});

describe('a build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ai-capex-'));
    writeFileSync(path.join(folder, 'page.js'), "import('./part');");
    writeFileSync(
      path.join(folder, 'part.js'),
      `import('./later'); console.log('${'x'.repeat(500)}');`,
    );
    writeFileSync(path.join(folder, 'later.js'), "console.log('later');");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Builds the page, which loads part.js at once and later.js only after that. */
  const build = (max: number, recorded: Modules): Promise<Stats> => {
    const budget: Budget = { name: 'pane', entry: 'page', max, needsImports: true };
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry: { page: './page.js' },
      output: { path: path.join(folder, 'built') },
      optimization: { minimize: false },
      plugins: [new BundleBudgetPlugin(budget, recorded)],
    });
    return new Promise((resolve, reject) => {
      compiler.run((error, stats) => (stats ? resolve(stats) : reject(error!)));
    });
  };

  test('beyond its budget fails, and names the module that grew', async () => {
    const { compilation } = await build(10, { 'page.js': 1000, 'part.js': 100 });
    expect(compilation.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^"page" loads .* the limit is 0\.0 KB\..*\n {2}part\.js: 0\.1 KB → 0\.5 KB$/,
      ),
    ]);
  });

  test('within its budget succeeds, whatever grew', async () => {
    expect((await build(10_000, {})).hasErrors()).toBe(false);
  });

  test('is charged for what the entry itself loads, and not for what is loaded after that', async () => {
    const { modules } = loadOf((await build(10_000, {})).compilation, {
      entry: 'page',
      needsImports: true,
    });
    expect(Object.keys(modules)).toEqual(['page.js', 'part.js']);
  });

  test('is not charged for what the entry imports, if the page can be used without', async () => {
    const { modules } = loadOf((await build(10_000, {})).compilation, { entry: 'page' });
    expect(Object.keys(modules)).toEqual(['page.js']);
  });
});
