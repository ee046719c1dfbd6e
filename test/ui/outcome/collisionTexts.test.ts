import type { Collision } from '../../../src/hosts/workbook';
import { collisionTexts } from '../../../src/ui/outcome/collisionTexts';

const rows: readonly (readonly [Collision['kind'], string, string])[] = [
  ['values', 'B4 is not empty.', 'B4 不是空的。'],
  [
    'table',
    'There is a table at B4; leave an empty row or column next to it.',
    'B4 处有表格，请与其至少间隔一行或一列。',
  ],
  ['merged', 'Cells are merged at B4.', 'B4 处有合并单元格。'],
  ['protected', 'B4 is protected.', 'B4 受保护。'],
  ['spill', 'A formula spills over B4.', '有公式溢出到 B4。'],
  ['edge', 'The sheet ends before B4 does.', 'B4 超出了工作表边缘。'],
];

test.each(rows)('says in words: %s', (kind, en, zh) => {
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
