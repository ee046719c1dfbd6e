import { disputedFigures } from '../../src/figures/disputedFigures';
import { languages } from '../../src/language';

test('each figure with its second source, in the order of the article', () => {
  expect(
    disputedFigures.map(({ figure, articleValue, alternativeValue }) => [
      figure.id,
      articleValue,
      alternativeValue,
    ]),
  ).toEqual([
    ['bigtech.ai_spend', 60, 60],
    ['bigtech.ai_revenue', 20, 20],
    ['industry.required_revenue', 600, 600],
    ['openai.inference_cost', 4, 4],
    ['openai.implied_revenue', 3.5, 3.7],
    ['google.ai_investment', 12, 13.2],
    ['cisco.switch_share', 0.7, 0.669],
    ['cisco.router_share', 0.85, 0.855],
    ['cisco.market_cap_peak', 555, 579],
  ]);
});

test.each(disputedFigures.map((disputed) => [disputed.figure.id, disputed] as const))(
  '%s says what is counted, by whom, when, and how sure that is, in every language',
  (_, { definition, by, published, confidence }) => {
    for (const language of languages) {
      for (const text of [definition, by, confidence]) expect(text[language]).toMatch(/\S/);
    }
    expect(confidence['zh-CN']).toMatch(/^[高中]$/);
    expect(published).toMatch(/^\d{4}/);
  },
);
