import { lineCount } from '../../src/sheets/print/lineCount';

test.each([
  ['what fits', 'Google: quarterly AI investment', 36, 1],
  ['what does not', 'Annual AI revenue needed to justify data centers and chips', 36, 2],
  ['the name of a function, in capitals', '1 Gap: AI_BREAKEVEN_GROWTH, horizon 1', 36, 2],
  ['the same in Chinese', '4 OpenAI：AI_BREAKEVEN_GROWTH，年限1', 36, 2],
  ['as many small letters', '1 gap: ai_breakeven_growth, horizon 1', 36, 1],
  ['a word longer than the column', 'x'.repeat(90), 36, 3],
])('%s: "%s" in a column of %d takes %d', (_, text, width, lines) => {
  expect(lineCount(text, width, 0.9)).toBe(lines);
});
