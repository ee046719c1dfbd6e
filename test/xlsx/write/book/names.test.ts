import type { Book } from '../../../../src/xlsx/book';
import { BookError } from '../../../../src/xlsx/write/book/names/bookError';
import { nameFault } from '../../../../src/xlsx/write/book/names/nameFault';
import { refuseNames } from '../../../../src/xlsx/write/book/names/refuseNames';
import { sheetNameFault } from '../../../../src/xlsx/write/book/names/sheetNameFault';

test.each<[name: string, expected: ReturnType<typeof nameFault>, why: string]>([
  ['Spend', undefined, 'letters'],
  ['_Spend.2026\\a?', undefined, 'all signs that are allowed'],
  ['资本支出', undefined, 'Chinese'],
  ['RATE', undefined, 'a function'],
  ['', 'empty', ''],
  ['a'.repeat(256), 'tooLong', '256 characters'],
  ['N!$A$', 'characters', 'half a reference'],
  ['2026', 'characters', 'a digit first'],
  ['my name', 'characters', 'a space'],
  ['c', 'reference', 'this column'],
  ['R', 'reference', 'this row'],
  ['RC', 'reference', 'this cell'],
  ['r1c1', 'reference', 'in small letters'],
  ['AI2026', 'reference', 'column AI'],
  ['XFD1048576', 'reference', 'the last one'],
  ['XFE1', undefined, 'beyond the last column'],
  ['A1048577', undefined, 'beyond the last row'],
  ['True', 'reserved', ''],
  ['_xlnm.Print_Area', 'reserved', 'a name of Excel itself'],
  ['taken', 'taken', ''],
  ['TAKEN', 'taken', 'in other letters'],
])('the name %s breaks %s: %s', (name, expected) => {
  expect(nameFault(name, new Set(['taken']))).toBe(expected);
});

test.each<[name: string, expected: ReturnType<typeof sheetNameFault>]>([
  ["What's it", undefined],
  ['🙂 资本支出', undefined],
  [' ', 'empty'],
  ['a'.repeat(31), undefined],
  ['a'.repeat(32), 'tooLong'],
  ['a/b', 'characters'],
  ['a\u0001', 'characters'],
  ["it'", 'characters'],
  ['HISTORY', 'reserved'],
  ['Taken', 'taken'],
])('the name %s of a sheet breaks %s', (name, expected) => {
  expect(sheetNameFault(name, new Set(['taken']))).toBe(expected);
});

const blank: Book = { sheets: [], names: [], calculateOnOpening: false, modified: new Date(0) };

describe('a workbook', () => {
  test('with a new name that Excel refuses is refused', () => {
    const book = { ...blank, names: [{ name: 'c', formula: '=1' }] };
    expect(faultOf(book, blank)).toEqual({
      kind: 'nameRefused',
      of: 'name',
      name: 'c',
      why: 'reference',
    });
  });

  test('keeps such a name that its file had', () => {
    const book = { ...blank, names: [{ name: 'c', formula: '=1' }] };
    expect(faultOf({ ...book, names: [...book.names] }, book)).toBeUndefined();
  });

  test('may have one name in each sheet and in the workbook', () => {
    const names = [undefined, 'One', 'Two'].map((sheet) => ({
      ...{ name: 'Rate', formula: '=1' },
      ...(sheet !== undefined && { sheet }),
    }));
    expect(faultOf({ ...blank, names }, blank)).toBeUndefined();
    expect(faultOf({ ...blank, names: [...names, names[1]!] }, blank)).toEqual({
      ...{ kind: 'nameRefused', of: 'name', name: 'Rate', why: 'taken' },
    });
  });
});

function faultOf(book: Book, opened: Book): BookError['fault'] | undefined {
  try {
    refuseNames(book, opened);
  } catch (error) {
    if (error instanceof BookError) return error.fault;
    throw error;
  }
  return undefined;
}
