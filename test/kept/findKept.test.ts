import { findKept } from '../../src/kept/findKept';
import { type KeptAbout, keptVersion } from '../../src/kept/keptWorkbook';
import { Shelf } from '../../src/kept/Shelf';
import { Browser, MemoryKeyValues } from './memory';

const about = (id: string, time: number, isAside = false): KeptAbout => ({
  ...{ version: keptVersion, id, name: `Book ${id}`, time, sheets: ['Start'], isAside },
});
const content = (id: string) => ({ data: { id }, activeSheet: 'Start' });

let storage: MemoryKeyValues;
let shelf: Shelf;
let browser: Browser;

beforeEach(() => {
  storage = new MemoryKeyValues();
  shelf = new Shelf(storage);
  browser = new Browser();
});

const keep = async (...kept: readonly KeptAbout[]) => {
  for (const each of kept) await shelf.write(each, content(each.id));
};
const find = (page: string) => findKept(shelf, browser.page(page));
/** Which workbook a page finds, or why none. */
const found = async (page: string) => {
  const answer = await find(page);
  return answer.kind === 'found' ? answer.about.id : answer;
};

test('a first visit finds nothing', async () => {
  expect(await found('page')).toEqual({ kind: 'nothing' });
});

test('a page goes on with the workbook changed last, with what it holds, and knows of the others', async () => {
  await keep(about('a', 1), about('b', 3), about('c', 2));
  expect(await find('page')).toMatchObject({
    ...{ kind: 'found', about: about('b', 3), content: content('b'), others: 2 },
  });
});

test('not with one put aside', async () => {
  await keep(about('a', 1), about('b', 3, true));
  expect(await found('page')).toBe('a');
});

test('a second page goes on with another one, a third has none left', async () => {
  await keep(about('a', 1), about('b', 3));
  expect(await found('first')).toBe('b');
  expect(await found('second')).toBe('a');
  expect(await found('third')).toEqual({ kind: 'elsewhere' });
});

test('two pages at the same moment do not get the same', async () => {
  await keep(about('a', 1), about('b', 3));
  const both = await Promise.all([found('first'), found('second')]);
  expect(both.sort()).toEqual(['a', 'b']);
});

test('after a crash the next page has it', async () => {
  await keep(about('a', 1));
  expect(await found('first')).toBe('a');
  browser.close('first');
  expect(await found('second')).toBe('a');
});

test('a workbook that stops the page twice is not opened a third time, unless the user chooses it', async () => {
  await keep(about('a', 1));
  for (const page of ['first', 'second']) {
    expect(await found(page)).toBe('a');
    browser.close(page);
  }
  expect(await found('third')).toEqual({ kind: 'stuck' });
  // It was not claimed, so that it can be brought back.
  expect(await browser.page('fourth').claim('a')).toBeDefined();
  await shelf.setOpenings('a', 0);
  browser.close('fourth');
  expect(await found('fifth')).toBe('a');
});

test('a workbook kept by the version before, with the cells in its data', async () => {
  await keep({ ...about('a', 1), version: 1 });
  expect(await found('page')).toBe('a');
});

describe('what cannot be read', () => {
  test.each<[why: string, stored: unknown, reason: string]>([
    ['written by a newer page', { ...about('a', 1), version: keptVersion + 1 }, 'newer'],
    ['a newer form that we know nothing of', { version: 9, other: true }, 'newer'],
    ['a form that there never was', { ...about('a', 1), version: 0 }, 'damaged'],
    ['no time', { ...about('a', 1), time: 'yesterday' }, 'damaged'],
    ['a time that is none', { ...about('a', 1), time: NaN }, 'damaged'],
    ['no record', 'text', 'damaged'],
    ['nothing', null, 'damaged'],
    ['another workbook’s', about('b', 1), 'damaged'],
  ])('%s', async (_, stored, reason) => {
    storage.values.set('about:a', stored);
    expect(await found('page')).toEqual({ kind: 'unreadable', reason });
    // It stays as it is.
    expect(storage.values.get('about:a')).toEqual(stored);
  });

  test.each<[why: string, stored: unknown]>([
    ['its cells are gone', undefined],
    ['its cells are no object', { data: 'text', activeSheet: 'Start' }],
    ['no sheet is said to be shown', { data: {} }],
  ])('%s', async (_, stored) => {
    await keep(about('a', 1));
    storage.values.set('content:a', stored);
    expect(await found('page')).toEqual({ kind: 'unreadable', reason: 'damaged' });
    expect(await browser.page('other').claim('a')).toBeDefined();
  });

  test('does not prevent what can be', async () => {
    storage.values.set('about:x', 'text');
    await keep(about('a', 1));
    expect(await found('page')).toBe('a');
  });
});

test('a storage that fails reports it', async () => {
  storage.failure = new DOMException('closed', 'SecurityError');
  await expect(find('page')).rejects.toThrow('closed');
});
