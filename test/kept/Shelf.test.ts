import { type KeptAbout, keptVersion } from '../../src/kept/keptWorkbook';
import { Shelf } from '../../src/kept/Shelf';
import { MemoryKeyValues } from './memory';

const about = (id: string, time: number): KeptAbout => ({
  ...{ version: keptVersion, id, name: 'Book', time, sheets: ['One', 'Two'], isAside: false },
});
const content = { data: { sheets: {} }, activeSheet: 'Two' };

let storage: MemoryKeyValues;
let shelf: Shelf;

beforeEach(async () => {
  storage = new MemoryKeyValues();
  shelf = new Shelf(storage);
  await shelf.write(about('a', 1), content);
  await shelf.write(about('b', 2), content);
});

test('lists without reading what they hold, those changed last first, what cannot be read at the end', async () => {
  storage.values.set('about:x', { version: 7 });
  storage.values.delete('content:a');
  expect(await shelf.list()).toEqual([
    { kind: 'readable', about: about('b', 2) },
    { kind: 'readable', about: about('a', 1) },
    { kind: 'unreadable', id: 'x', reason: 'newer' },
  ]);
});

test('gives back what was written', async () => {
  expect(await shelf.read('a')).toEqual(content);
  expect(await shelf.read('none')).toBeUndefined();
});

test('keeps the file that a workbook came from, once', async () => {
  const file = { bytes: new Uint8Array([80, 75]), type: 'xlsm' as const };
  await shelf.write(about('a', 3), content, file);
  await shelf.write(about('a', 4), content);
  expect(await shelf.readFile('a')).toEqual(file);
  expect(await shelf.readFile('b')).toBeUndefined();
  storage.values.set('file:b', { bytes: 'none', type: 'xlsm' });
  expect(await shelf.readFile('b')).toBeUndefined();
  await shelf.delete('a');
  expect(await shelf.readFile('a')).toBeUndefined();
});

test('puts aside, and back', async () => {
  await shelf.setAside('a', true);
  expect(await shelf.list()).toContainEqual({
    kind: 'readable',
    about: { ...about('a', 1), isAside: true },
  });
  await shelf.setAside('a', false);
  expect(await shelf.list()).toContainEqual({ kind: 'readable', about: about('a', 1) });
});

test('puts nothing aside that is not there: no empty entry comes of it', async () => {
  await shelf.setAside('none', true);
  expect(await shelf.list()).toHaveLength(2);
});

test('deletes all of one', async () => {
  await shelf.setOpenings('a', 1);
  await shelf.delete('a');
  expect([...storage.values.keys()]).toEqual(['about:b', 'content:b']);
});

test('counts openings until they have come to an end', async () => {
  expect(await shelf.openings('a')).toBe(0);
  await shelf.setOpenings('a', 1);
  expect(await shelf.openings('a')).toBe(1);
  await shelf.setOpenings('a', 0);
  expect(await shelf.openings('a')).toBe(0);
  expect(storage.values.has('opening:a')).toBe(false);
});
