import fc from 'fast-check';
import { cycleAnchors } from '../../src/formulas/cycleAnchors';

/** The text with its selection in brackets. */
const shown = (text: string, caret: number) => {
  const cycled = cycleAnchors(text, caret);
  if (!cycled) return undefined;
  const { text: after, start, end } = cycled;
  return `${after.slice(0, start)}[${after.slice(start, end)}]${after.slice(end)}`;
};

test.each<[text: string, caret: number, after: string | undefined, why: string]>([
  ['A1', 2, '[$A$1]', 'behind it'],
  ['A1', 0, '[$A$1]', 'before it'],
  ['$A$1', 4, '[A$1]', 'then the row alone'],
  ['A$1', 1, '[$A1]', 'then the column alone'],
  ['$A1', 3, '[A1]', 'then neither'],
  ['B2:C9', 1, '[$B$2:$C$9]', 'both cells of a range'],
  ['$B$2:$C$9', 1, '[B$2:C$9]', 'again'],
  ['A:C', 1, '[$A:$C]', 'whole columns'],
  ['$A:$C', 1, '[A:C]', 'and back'],
  ['2:9', 1, '[$2:$9]', 'whole rows'],
  ['$2:$9', 1, '[2:9]', 'and back'],
  ["'My data'!B2", 3, "['My data'!$B$2]", 'with the sheet as written'],
  ["'It''s'!B2", 9, "['It''s'!$B$2]", 'with an apostrophe in its name'],
  ['A3+B4', 4, 'A3+[$B$4]', 'the one at the caret'],
  ['A3+B4', 2, '[$A$3]+B4', 'at the end of the first'],
  ['A3+B4', 3, 'A3+[$B$4]', 'at the start of the second'],
  ['=SUM(A3,B4)', 7, '=SUM([$A$3],B4)', 'behind an equals sign'],
  ['60', 1, undefined, 'no number'],
  ['A3+5', 4, undefined, 'no number of an expression'],
  ['Spend', 2, undefined, 'no name'],
  ['', 0, undefined, 'nothing'],
])('F4 in %s at %i gives %s: %s', (text, caret, after) => {
  expect(shown(text, caret)).toBe(after);
});

test('four times lead back', () => {
  const column = fc.constantFrom('A', 'Z', 'AB', 'XFD');
  const row = fc.integer({ min: 1, max: 1_048_576 });
  const dollar = fc.constantFrom('', '$');
  fc.assert(
    fc.property(dollar, column, dollar, row, (...parts) => {
      const first = parts.join('');
      const texts = [first];
      for (let i = 0; i < 4; i++) texts.push(cycleAnchors(texts.at(-1) ?? '', 1)?.text ?? '');
      expect(texts[4]).toBe(first);
      expect(new Set(texts).size).toBe(4);
    }),
  );
});
