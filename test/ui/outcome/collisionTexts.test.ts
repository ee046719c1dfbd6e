import type { Collision } from '../../../src/hosts/workbook';
import { collisionTexts } from '../../../src/ui/outcome/collisionTexts';

const rows: readonly (readonly [Collision['kind'], string, string])[] = [
  ['values', 'B4 is not empty.', 'B4 不为空。'],
  [
    'table',
    'B4 contains a table. Leave an empty row or column next to it.',
    'B4 中有表格，请与其至少间隔一行或一列。',
  ],
  ['merged', 'B4 contains merged cells.', 'B4 中有合并单元格。'],
  ['protected', 'B4 is protected.', 'B4 受保护。'],
  ['spill', 'B4 contains spilled results.', 'B4 中有溢出的结果。'],
  ['edge', 'B4 extends past the edge of the sheet.', 'B4 超出了工作表边缘。'],
];

test.each(rows)('is put in words: %s', (kind, en, zh) => {
  expect(collisionTexts([{ kind, address: 'B4' }], 'en')).toEqual([en]);
  expect(collisionTexts([{ kind, address: 'B4' }], 'zh-CN')).toEqual([zh]);
});

test.each([
  [4, 4, undefined],
  [5, 5, '…and 1 more.'],
  [40, 5, '…and 36 more.'],
])('of %d collisions %d lines are shown', (count, lines, last) => {
  const collisions = Array.from({ length: count }, (_, i): Collision => ({
    kind: 'values',
    address: `A${i + 1}`,
  }));
  const texts = collisionTexts(collisions, 'en');
  expect(texts).toHaveLength(lines);
  if (last !== undefined) expect(texts.at(-1)).toBe(last);
});
