import type { Refusal } from '../../../src/hosts/workbook';
import { refusalText } from '../../../src/ui/outcome/refusalText';

const rows: readonly (readonly [Refusal, string, string])[] = [
  [
    {
      kind: 'collisions',
      sheet: 'Sheet1',
      collisions: [
        { kind: 'values', address: 'B4' },
        { kind: 'table', address: 'B6:D9' },
      ],
    },
    'B4 is not empty. B6:D9 contains a table. Leave an empty row or column next to it. Nothing was overwritten.',
    'B4 不为空。B6:D9 中有表格，请与其至少间隔一行或一列。未覆盖任何内容。',
  ],
  [
    { kind: 'occupied', sheet: 'My data', address: 'A1:C5' },
    "'My data'!A1:C5 is not empty. Nothing was overwritten.",
    "'My data'!A1:C5 不为空，未覆盖任何内容",
  ],
  [
    { kind: 'protected', sheet: 'Sheet1' },
    'The sheet Sheet1 is protected. Nothing was changed.',
    'Sheet1 受保护，未做任何更改',
  ],
  // Of a new sheet: it is the workbook that may not grow.
  [
    { kind: 'protected', sheet: '' },
    'The workbook is protected. Nothing was changed.',
    '工作簿受保护，未做任何更改',
  ],
  [
    { kind: 'editing' },
    'Nothing was changed. Press Enter or Esc',
    '未做任何更改。请在工作表中按 Enter',
  ],
  [
    { kind: 'notLoaded' },
    'could not be loaded. Nothing was changed. Check your connection',
    '未能加载，未做任何更改',
  ],
  [{ kind: 'busy' }, 'still running. Nothing was changed.', '仍在进行，未做任何更改'],
  [
    { kind: 'unavailable' },
    'in the background or has a dialog open, so nothing was changed.',
    '未做任何更改',
  ],
  [
    { kind: 'noCell' },
    'No cell is selected. Nothing was changed. Select a cell',
    '未选中单元格，未做任何更改。',
  ],
  [{ kind: 'tooLarge' }, 'too large for one operation. Nothing was changed.', '未做任何更改'],
  [
    { kind: 'verificationFailed', sheet: 'Sheet1', address: 'C7' },
    'Sheet1!C7 does not contain what was written. All changes were rolled back.',
    'Sheet1!C7 与写入的内容不符，已撤销全部更改',
  ],
  [
    { kind: 'calculating', sheet: 'Sheet1', address: 'C7' },
    'Sheet1!C7 is still calculating. Nothing was changed.',
    'Sheet1!C7 仍在计算，未做任何更改',
  ],
  [
    { kind: 'notCells', reference: 'My_Rate' },
    'My_Rate is not a range that can be read.',
    'My_Rate 不是可读取的单元格区域',
  ],
  [
    { kind: 'host', detail: 'GeneralException' },
    'reported an error: GeneralException. All changes were rolled back.',
    'GeneralException。已撤销全部更改',
  ],
];

test.each(rows)('%j', (refusal, en, zh) => {
  expect(refusalText(refusal, 'en')).toContain(en);
  expect(refusalText(refusal, 'zh-CN')).toContain(zh);
});
