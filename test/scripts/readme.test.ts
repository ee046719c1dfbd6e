import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readmes, withReadmeTable } from '../../scripts/readmeTable';
import { languages } from '../../src/language';

const root = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

const written = languages.filter((language) => existsSync(path.join(root, readmes[language])));

test.each(written)(
  'the %s README has the table of functions of today: npm run readme',
  (language) => {
    const text = readFileSync(path.join(root, readmes[language]), 'utf8');
    expect(withReadmeTable(text, language)).toBe(text);
  },
);

test.each([
  [
    'en',
    '| Function | What it answers | Example |',
    'Years until an AI investment is earned back.',
  ],
  ['zh-CN', '| 函数 | 用途 | 示例 |', 'AI投资的回收年数。'],
] as const)('the table in %s stands between its marks', (language, headings, summary) => {
  const text = withReadmeTable('# A\n<!-- functions -->\nold\n<!-- /functions -->\nend', language);
  const [before, table, after] = text.split(/<!-- \/?functions -->/);
  expect([before, after]).toEqual(['# A\n', '\nend']);
  expect(table).toContain(`\n\n${headings}\n|---|---|---|\n`);
  expect(table).toContain(`| ${summary} | \`=CAPEX.AI_PAYBACK(60,20)\` → 3 |\n`);
  expect(table).not.toContain('old');
});

test('a README without the marks is not touched', () => {
  expect(() => withReadmeTable('# A', 'zh-CN')).toThrow('README.zh-CN.md has lost the marks');
});

test.each(['npm install && npm start', 'npm install && npm test'])(
  'gives the command %s',
  (command) => {
    expect(readme.split('\n')).toContain(command);
  },
);

test('every npm script that it names is there', () => {
  const { scripts } = JSON.parse(
    readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8'),
  ) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
