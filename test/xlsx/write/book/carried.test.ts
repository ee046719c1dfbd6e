import { readXml } from '../../../../src/xlsx/package/xml';
import { spliced, type Splice } from '../../../../src/xlsx/package/splice';
import { movedCorners } from '../../../../src/xlsx/write/book/carried/movedCorners';
import { shiftComments } from '../../../../src/xlsx/write/book/carried/shiftComments';
import { shiftControl } from '../../../../src/xlsx/write/book/carried/shiftControl';
import { shiftLegacyDrawing } from '../../../../src/xlsx/write/book/carried/shiftLegacyDrawing';
import { shiftPivotSource } from '../../../../src/xlsx/write/book/carried/shiftPivotSource';
import { shiftPivotTable } from '../../../../src/xlsx/write/book/carried/shiftPivotTable';
import type { Moves, SheetMove } from '../../../../src/xlsx/write/book/shifting/moves';

/** Two rows are new above the fifth, and the eleventh is gone. */
const move: SheetMove = {
  name: 'New name',
  rows: [
    { at: 0, from: 0, count: 4 },
    { at: 6, from: 4, count: 6 },
    { at: 12, from: 11, count: 1_048_564 },
  ],
};
const moves: Moves = { sheets: new Map([['data', move]]), tables: new Map(), isAny: true };
const removed: Moves = { sheets: new Map([['data', {}]]), tables: new Map(), isAny: true };

function changed(xml: string, change: (root: ReturnType<typeof readXml>) => readonly Splice[]) {
  return spliced(xml, change(readXml(xml)));
}

test.each<[from: number, to: number, keepsSize: boolean, expected: [number, number], why: string]>([
  [0, 3, false, [0, 3], 'above'],
  [2, 8, false, [2, 10], 'grows with the rows between'],
  [2, 8, true, [2, 8], 'keeps its size'],
  [5, 8, true, [7, 10], 'moves as a whole'],
  [10, 11, false, [12, 13], 'all of it is gone, so it keeps its size where it was'],
])('what is drawn from row %i to %i (keeps its size: %s) is at %j: %s', (...row) => {
  const [from, to, keepsSize, expected] = row;
  const moved = movedCorners({ row: from, column: 0 }, { row: to, column: 5 }, move, keepsSize);
  expect([moved.from.row, moved.to.row]).toEqual(expected);
  expect([moved.from.column, moved.to.column]).toEqual([0, 5]);
});

test('notes and threads follow their cells, or go with them', () => {
  const xml =
    '<list><comment ref="A5"><t>a</t></comment><comment ref="A11"/><threadedComment ref="B12" id="1"/></list>';
  expect(changed(xml, (root) => shiftComments(root, move))).toBe(
    '<list><comment ref="A7"><t>a</t></comment><threadedComment ref="B13" id="1"/></list>',
  );
});

test('boxes of notes do likewise; so do controls, and what they are linked to', () => {
  const shape = (data: string) => `<v:shape id="x"><x:ClientData ${data}</x:ClientData></v:shape>`;
  const note = (row: number) =>
    shape(`ObjectType="Note"><x:MoveWithCells/><x:Row>${row}</x:Row><x:Column>0</x:Column>`);
  const box = (cell: string) =>
    shape(
      `ObjectType="Checkbox"><x:FmlaLink>${cell}</x:FmlaLink><x:FmlaRange>A1<br></x:FmlaRange>`,
    );
  const text = `<xml>${note(4)}${note(10)}${box('$B$5')}</xml>`;
  expect(shiftLegacyDrawing(text, move, moves, 'Data')).toBe(`<xml>${note(6)}${box('$B$7')}</xml>`);
});

test('a control reads and writes the same cells', () => {
  const xml = '<formControlPr objectType="List" fmlaLink="$B$5" fmlaRange="Data!$A$5:$A$12"/>';
  expect(changed(xml, (root) => shiftControl(root, moves, 'Data'))).toBe(
    `<formControlPr objectType="List" fmlaLink="$B$7" fmlaRange="'New name'!$A$7:$A$13"/>`,
  );
});

test('a pivot table moves, and finds its records', () => {
  const table =
    '<pivotTableDefinition><location ref="D5:F9" firstHeaderRow="1"/></pivotTableDefinition>';
  expect(changed(table, (root) => shiftPivotTable(root, move))).toContain('ref="D7:F11"');
  const source = (inside: string) =>
    `<pivotCacheDefinition xmlns:r="r"><cacheSource type="worksheet"><worksheetSource ${inside}/></cacheSource></pivotCacheDefinition>`;
  const own = source('ref="A1:B12" sheet="Data"');
  expect(changed(own, (root) => shiftPivotSource(root, moves))).toBe(
    source('ref="A1:B13" sheet="New name"'),
  );
  const others = source('ref="A1:B12" sheet="Data" r:id="rId1"');
  expect(changed(others, (root) => shiftPivotSource(root, moves))).toBe(others);
  expect(changed(own, (root) => shiftPivotSource(root, removed))).toBe(own);
});
