import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';

/** The place that an error in a stack is at, as `line:column`. */
const placeOf = ({ stack }: Error) => /SharedScripts\.test\.ts:(\d+:\d+)/.exec(stack ?? '')?.[1];

test('an error says where it is in the source', () => {
  const lines = readFileSync(__filename, 'utf8').split('\n');
  const error = new Error('here');
  const line = lines.findIndex((each) => each.includes("new Error('here')"));
  const column = lines[line]?.indexOf('new Error') ?? -1;
  expect(placeOf(error)).toBe(`${line + 1}:${column + 1}`);
});

test('a module is made anew for each who asks for it anew', () => {
  const path = '../../../scripts/test/runKind';
  const list = () => {
    jest.resetModules();
    return jest.requireActual<{ kinds: readonly string[] }>(path).kinds;
  };
  expect(list()).toEqual(list());
  expect(list()).not.toBe(list());
});

test('a test has the storage of Node.js', async () => {
  const storage = new AsyncLocalStorage<string>();
  expect(await storage.run('kept', async () => Promise.resolve(storage.getStore()))).toBe('kept');
});
