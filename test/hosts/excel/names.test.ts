import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { convertToNative } from '../../../src/native/convertToNative';
import { StrictExcel } from './StrictExcel';

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
  excel.names.set('_xlfn.ANCHORARRAY', '#NAME?');
  excel.names.set('Gone', '=#REF!');
  excel.sheet('Notes').names.set('Druckbereich', '=Notes!$A$1:$B$9');
});

test('hidden names, names of deleted cells and print areas are reported as they are', async () => {
  expect(await excelWorkbook.readNames()).toEqual([
    { name: '_xlfn.ANCHORARRAY', formula: '#NAME?', comment: '' },
    { name: 'Gone', formula: '=#REF!', comment: '' },
    { name: 'Druckbereich', formula: '=Notes!$A$1:$B$9', comment: '', scope: 'Notes' },
  ]);
});

test('what is printed is read by its name, in whatever language', async () => {
  excel.sheet('Notes').enter(0, 0, 7);
  const [values] = await excelWorkbook.readRanges(['Druckbereich'], 'Notes');
  expect([values?.length, values?.[0]]).toEqual([9, [7, null]]);
});

test("a sheet's own name is in the way of a native equivalent, which it would hide there", async () => {
  excel.sheet('Notes').names.set('AI_GAP', '=Notes!$A$1');
  excel.sheet('Notes').enter(3, 3, '=CAPEX.AI_GAP(60,20)');
  const { replaced, skipped } = await convertToNative(excelWorkbook, 'en');
  expect([replaced, skipped.map(({ reason }) => reason)]).toEqual([
    0,
    [{ kind: 'nameTaken', name: 'AI_GAP' }],
  ]);
});
