import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from '../../../src/cells/value';
import { cellValue } from '../../../src/hosts/workbench/readCells';

describe('cellValue', () => {
  test.each<[why: string, ICellData, CellValue]>([
    ['a number', { v: 60.5, t: CellValueType.NUMBER }, 60.5],
    ['a number kept as its digits', { v: '60.5', t: CellValueType.NUMBER }, 60.5],
    [
      'a text that looks like a number stays a text',
      { v: '2026', t: CellValueType.STRING },
      '2026',
    ],
    ['the grid keeps truth as 1', { v: 1, t: CellValueType.BOOLEAN }, true],
    ['and falsehood as 0', { v: 0, t: CellValueType.BOOLEAN }, false],
    ['an error', { v: '#N/A', t: CellValueType.STRING }, { error: '#N/A' }],
    ['a formula not yet calculated', { f: '=1+2' }, null],
    ['a text of several lines', { p: richText('one\rtwo\r\n') }, 'one\ntwo'],
  ])('%s', (_, data, expected) => {
    expect(cellValue({ kind: 'own', data })).toEqual(expected);
  });

  test('a blank cell', () => {
    expect(cellValue(undefined)).toBeNull();
  });
});

function richText(dataStream: string): NonNullable<ICellData['p']> {
  return { id: 'text', documentStyle: {}, body: { dataStream } };
}
