import { findFigure } from '../../src/figures/figures';
import { paragraphsText } from '../../src/figures/paragraphsText';
import { sourceText } from '../../src/figures/sourceText';

test.each([
  [[1], '¶1'],
  [[1, 9], '¶1, ¶9'],
])('paragraphsText(%j) is %s', (paragraphs, text) => {
  expect(paragraphsText(paragraphs)).toBe(text);
});

test.each([
  ['bigtech.ai_spend', 'STAR Market Daily (科创板日报), 2024-07-27, ¶1, ¶9'],
  ['industry.required_revenue', 'STAR Market Daily (科创板日报), 2024-07-27, ¶21'],
])('the source of %s is %s', (id, text) => {
  const figure = findFigure(id);
  expect(figure && sourceText(figure)).toBe(text);
});
