import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readmeTable } from '../../scripts/readmeTable';

const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');

test('the table of functions is the one that the definitions make: npm run readme', () => {
  expect(readme).toContain(`<!-- functions -->\n\n${readmeTable()}\n\n<!-- /functions -->`);
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
