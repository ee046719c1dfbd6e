import { annual } from '../../src/figures/annual';
import { findFigure } from '../../src/figures/figures';

describe('annual', () => {
  test.each([
    ['a yearly flow is itself', 'bigtech.ai_spend', 60],
    ['a quarter counts four times', 'google.ai_investment', 48],
    ['a quarter counts four times', 'tesla.ai_capex', 2.4],
    ['a derived flow is a flow', 'openai.implied_revenue', 3.5],
    ['a total has no year', 'industry.infrastructure_investment', undefined],
    ['a point in time has no year', 'nvidia.datacenter_share', undefined],
    ['a date is no amount', 'chatgpt.launch', undefined],
  ])('%s: %s', (_, id, answer) => {
    const figure = findFigure(id);
    if (!figure) throw new Error(`no figure ${id}`);
    const perYear = annual(figure);
    if (answer === undefined) expect(perYear).toBeUndefined();
    else expect(perYear).toBeCloseTo(answer, 12);
  });
});
