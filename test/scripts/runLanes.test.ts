import { type Part, runLanes } from '../../scripts/check/runLanes';

/** A part that runs a program for Node.js. */
const node = (name: string, program: string): Part => ({
  name,
  command: `node -e "${program}"`,
});

async function run(...lanes: readonly (readonly Part[])[]) {
  const lines: string[] = [];
  const failed = await runLanes(lanes, (text) => lines.push(text.replace(/\d+ s/, 'N s')));
  return { failed, lines };
}

const quiet = node('quiet', "console.log('much')");
const broken = node('broken', "console.log('why'); console.error('where'); process.exit(3)");

test('a part that passes says so, and not what it wrote', async () => {
  expect(await run([quiet])).toEqual({ failed: [], lines: ['quiet …', 'quiet: passed in N s'] });
});

test('a part that fails shows all that it wrote, and the next one runs', async () => {
  const { failed, lines } = await run([broken, quiet]);
  expect(failed).toEqual(['broken']);
  expect(lines[1]).toMatch(/^broken: failed in N s\n\n(why\nwhere|where\nwhy)\n$/);
  expect(lines.at(-1)).toBe('quiet: passed in N s');
});

test('a part whose program is not there fails', async () => {
  const { failed } = await run([{ name: 'gone', command: 'no-such-program' }]);
  expect(failed).toEqual(['gone']);
});

test('lanes run side by side, the parts of a lane one after the other', async () => {
  const { lines } = await run([quiet, node('second', '')], [node('beside', '')]);
  expect(lines.indexOf('beside …')).toBeLessThan(lines.indexOf('quiet: passed in N s'));
  expect(lines.indexOf('second …')).toBe(lines.indexOf('quiet: passed in N s') + 1);
});
