import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GeneratedTable, generatedTables, replaceTable } from '../../scripts/generatedTables';

const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const readmes = ['README.md', 'README.zh-CN.md'];

test.each(
  generatedTables.map((table): [string, string, GeneratedTable] => [table.file, table.name, table]),
)('%s: the table of %s is the one that the code makes: npm run readme', (file, _, table) => {
  expect(read(file)).toBe(replaceTable(read(file), table));
});

test('a document without the marks is refused', () => {
  const table = { file: 'A.md', name: 'b', make: () => 'c' };
  expect(() => replaceTable('', table)).toThrow('The markers of the table "b" are missing in A.md');
});

describe.each(readmes)('%s', (file) => {
  const readme = read(file);

  test.each(['npm install && npm start', 'npm install && npm test'])(
    'gives the command %s',
    (command) => {
      expect(readme.split('\n')).toContain(command);
    },
  );

  test('names only npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
