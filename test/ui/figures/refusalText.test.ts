import type { Refusal } from '../../../src/hosts/workbook';
import { refusalText } from '../../../src/ui/figures/refusalText';
import { texts } from '../../../src/ui/texts';

const rows: readonly (readonly [Refusal, string, string])[] = [
  [
    { kind: 'occupied', sheet: 'My data', address: 'A1:C5' },
    "'My data'!A1:C5 is not empty.",
    "'My data'!A1:C5 不是空的",
  ],
  [{ kind: 'beyondEdge', rows: 9, columns: 10 }, '9 rows and 10 columns', '9 行 10 列'],
  [{ kind: 'protected', sheet: 'Sheet1' }, 'The sheet Sheet1 is protected.', 'Sheet1 受保护'],
  // Of a new sheet: it is the workbook that may not grow.
  [{ kind: 'protected', sheet: '' }, 'The workbook is protected.', '工作簿受保护'],
  [{ kind: 'editing' }, 'Press Enter or Esc', '按 Enter 或 Esc'],
  [{ kind: 'host', detail: 'GeneralException' }, 'refused: GeneralException', 'GeneralException'],
];

test.each(rows)('%j', (refusal, en, zh) => {
  expect(refusalText(refusal, texts.en)).toContain(en);
  expect(refusalText(refusal, texts['zh-CN'])).toContain(zh);
});
