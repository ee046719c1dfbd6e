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
    'B4 is not empty. There is a table at B6:D9; leave an empty row or column next to it. Nothing was overwritten.',
    'B4 不是空的。 B6:D9 处有表格，请与其至少间隔一行或一列。未覆盖任何内容。',
  ],
  [
    { kind: 'occupied', sheet: 'My data', address: 'A1:C5' },
    "'My data'!A1:C5 is not empty. Nothing was overwritten.",
    "'My data'!A1:C5 不是空的，未覆盖任何内容",
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
    'could not be loaded. Nothing was changed. Check the connection',
    '未能加载，未做任何更改',
  ],
  [{ kind: 'busy' }, 'This one changed nothing.', '本次未做任何更改'],
  [{ kind: 'unavailable' }, 'in the background or shows a dialogue', '因此未做任何更改'],
  [
    { kind: 'noCell' },
    'No cell is selected. Nothing was changed. Select a cell',
    '未选中单元格，未做任何更改。',
  ],
  [
    { kind: 'tooLarge' },
    'more than the workbook takes at once. Nothing was changed.',
    '未做任何更改',
  ],
  [
    { kind: 'notAsPlanned', sheet: 'Sheet1', address: 'C7' },
    'Sheet1!C7 did not hold what was written. Everything written has been taken back.',
    'Sheet1!C7 与写入内容不符，已全部撤回',
  ],
  [
    { kind: 'calculating', sheet: 'Sheet1', address: 'C7' },
    'Sheet1!C7 is still being calculated. Nothing was changed.',
    'Sheet1!C7 仍在计算，未做任何更改',
  ],
  [
    { kind: 'notCells', reference: 'My_Rate' },
    'My_Rate does not refer to cells that can be read.',
    'My_Rate 不是可读取的单元格区域',
  ],
  [
    { kind: 'host', detail: 'GeneralException' },
    'refused: GeneralException. Whatever had been written has been taken back.',
    'GeneralException。已写入的内容已全部撤回',
  ],
];

test.each(rows)('%j', (refusal, en, zh) => {
  expect(refusalText(refusal, 'en')).toContain(en);
  expect(refusalText(refusal, 'zh-CN')).toContain(zh);
});
