import { figuresSourcedTwice, isDisputed } from '../../src/figures/figuresSourcedTwice';
import { languages } from '../../src/language';

test('each figure with its second source, in the order of the article: both values, whether they differ, whether it can be opened', () => {
  expect(
    figuresSourcedTwice.map((sourced) => [
      sourced.figure.id,
      sourced.articleValue,
      sourced.alternativeValue,
      isDisputed(sourced),
      sourced.url !== undefined,
    ]),
  ).toEqual([
    ['bigtech.ai_spend', 60, 60, false, false],
    ['bigtech.ai_revenue', 20, 20, false, false],
    ['industry.required_revenue', 600, 600, false, true],
    ['openai.inference_cost', 4, 4, false, true],
    ['openai.implied_revenue', 3.5, 3.7, true, true],
    ['google.ai_investment', 12, 13.2, true, true],
    ['cisco.switch_share', 0.7, 0.669, true, false],
    ['cisco.router_share', 0.85, 0.855, true, false],
    ['cisco.market_cap_peak', 555, 579, true, true],
  ]);
});

test.each(figuresSourcedTwice.map((sourced) => [sourced.figure.id, sourced] as const))(
  '%s states what is counted, by whom, when, and how sure that is, in every language',
  (_, { definition, by, published, confidence }) => {
    for (const language of languages) {
      for (const text of [definition, by, confidence]) expect(text[language]).toMatch(/\S/);
    }
    expect(confidence['zh-CN']).toMatch(/^[高中]$/);
    expect(published).toMatch(/^\d{4}/);
  },
);
