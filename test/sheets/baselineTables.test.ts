import { events } from '../../src/figures/events';
import { defaultPlanOptions, type PlanOptions } from '../../src/sheets/baselineTable';
import { baselineTables } from '../../src/sheets/baselineTables';
import { secondSourcesTable } from '../../src/sheets/secondSourcesTable';
import { formulaText, type Plan, type PlanCell } from '../../src/sheets/plan';
import { evaluate } from './evaluate';

const a1 = { row: 0, column: 0 };

function planOf(id: string, options: Partial<PlanOptions> = {}): Plan {
  const table = [...baselineTables, secondSourcesTable].find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table.plan({ ...defaultPlanOptions, language: 'en', ...options });
}

function textOf(cell: PlanCell | undefined): string {
  return cell?.kind === 'text' || cell?.kind === 'link' ? cell.value : '';
}

/** The cell in the row that has a text beginning like this, in the column of a heading. */
function find(plan: Plan, rowText: string, heading: string) {
  const row = plan.cells.findIndex((cells) =>
    cells.some((cell) => textOf(cell).startsWith(rowText)),
  );
  const column = (plan.cells[1] ?? []).findIndex((cell) => textOf(cell) === heading);
  const cell = plan.cells[row]?.[column];
  if (!cell) throw new Error(`no cell for ${rowText}, ${heading}`);
  return { row, column, cell };
}

test('the tables are in the order of the task pane', () => {
  expect(baselineTables.map(({ id }) => id)).toEqual([
    'industry',
    'openai',
    'companies',
    'market_share',
    'valuation',
    'promise',
    'timeline',
    'all',
  ]);
});

describe('formulas', () => {
  test.each([
    ['industry', 'Revenue gap', 'Value', '=CAPEX.AI_GAP(B3,B4)', 40],
    ['industry', 'Coverage', 'Value', '=B4/B3', 1 / 3],
    ['industry', 'Payback', 'Value', '=CAPEX.AI_PAYBACK(B3,B4)', 3],
    ['openai', 'openai.implied_revenue', 'Value', '=B3-B7', 3.5],
    ['openai', 'Check', 'Value', '=B4+B5+B6-B3', 0],
    ['companies', 'google.ai_investment', 'Annualized', '=B3*4', 48],
    ['companies', 'tesla.ai_capex', 'Annualized', '=B4*4', 2.4],
    ['market_share', 'nvidia.datacenter_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B3)', 1 / 0.82],
    ['market_share', 'nvidia.training_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B4)', 1 / 0.95],
    ['market_share', 'cisco.switch_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B5)', 1 / 0.7],
    ['market_share', 'cisco.router_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B6)', 1 / 0.85],
    ['market_share', 'norvig.doubling_limit', 'Ceiling', '=CAPEX.MARKET_CEILING(B7)', 2],
    ['valuation', 'Nvidia: share price, multiple', 'Value', '=1+B3', 7],
    ['timeline', 'race.days', 'Value', '=B4-B3', 605],
    ['all', 'openai.implied_revenue', 'Value', '=C7-C11', 3.5],
    ['all', 'race.days', 'Value', '=C29-C28', 605],
  ])('%s, %s: %s is %s', (id, row, heading, text, answer) => {
    const plan = planOf(id);
    const { cell, ...place } = find(plan, row, heading);
    expect(cell.kind === 'formula' && formulaText(cell.formula, { origin: a1 })).toBe(text);
    expect(evaluate(plan, place)).toBeCloseTo(answer, 12);
  });

  test.each([
    ['industry', 'Revenue gap', 'Value', '=B3-B4'],
    ['industry', 'Payback', 'Value', '=IF(B3>0,IF(B4>0,B3/B4,NA()),0)'],
    ['industry', 'Coverage', 'Value', '=B4/B3'],
    ['market_share', 'nvidia.training_share', 'Ceiling', '=1/B4'],
    ['companies', 'google.ai_investment', 'Annualized', '=B3*4'],
    ['other_readings', 'openai.implied_revenue', 'Difference', '=C7-B7'],
  ])('%s, %s: %s is %s in native functions', (id, row, heading, text) => {
    const { cell } = find(planOf(id, { formulas: 'native' }), row, heading);
    expect(cell.kind === 'formula' && formulaText(cell.formula, { origin: a1 })).toBe(text);
  });

  test('a total has no amount per year', () => {
    expect(find(planOf('companies'), 'meta.leadership_horizon_low', 'Annualized').cell.kind).toBe(
      'empty',
    );
  });
});

describe('cells', () => {
  test.each<[string, string, string, Partial<PlanCell>]>([
    ['other_readings', 'openai.implied_revenue', 'Value', { value: 3.5, style: 'formula' }],
    ['other_readings', 'openai.inference_cost', 'Value', { value: 4, style: 'input' }],
    ['industry', 'bigtech.ai_spend', 'Value', { kind: 'number', value: 60, style: 'input' }],
    ['industry', 'bigtech.ai_spend', 'Value', { format: '#,##0.0_);(#,##0.0)' }],
    ['industry', 'bigtech.ai_spend', 'Period', { kind: 'text', value: '2026' }],
    ['industry', 'bigtech.ai_spend', 'Attributed to', { value: 'Wall Street analysts' }],
    ['industry', 'bigtech.ai_spend', 'Para.', { kind: 'text', value: '¶1, ¶9' }],
    ['industry', 'Revenue gap', 'Status', { value: 'calculated' }],
    ['openai', 'openai.implied_revenue', 'Value', { style: 'formula' }],
    ['market_share', 'nvidia.datacenter_share', 'Value', { value: 0.82, format: '0%_);(0%)' }],
    ['market_share', 'nvidia.datacenter_share', 'Ceiling', { format: '0.00"×"_)' }],
    [
      'promise',
      'goldman.jobs_automated',
      'Value',
      { value: 300_000_000, format: '#,##0_);(#,##0)' },
    ],
    ['timeline', 'chatgpt.launch', 'Value', { value: 44_895, format: 'yyyy-mm-dd' }],
    ['timeline', 'article.published', 'Value', { value: 45_500, format: 'yyyy-mm-dd' }],
    ['timeline', 'race.days', 'Value', { format: '#,##0_);(#,##0)' }],
    ['all', 'tesla.ai_capex', 'Subject', { value: 'Companies' }],
  ])('%s, %s: %s is %j', (id, row, heading, cell) => {
    expect(find(planOf(id), row, heading).cell).toMatchObject(cell);
  });

  test.each([
    ['industry', 'Value', 'headingRight'],
    ['industry', 'Figure', 'heading'],
    ['industry', 'Period', 'heading'],
    ['companies', 'Annualized', 'headingRight'],
    ['market_share', 'Ceiling', 'headingRight'],
    ['other_readings', 'Second source value', 'headingRight'],
    ['other_readings', 'Difference', 'headingRight'],
  ])('%s: the heading "%s" is of style %s', (id, text, style) => {
    const headings = planOf(id).cells[1] ?? [];
    expect(headings.find((cell) => textOf(cell) === text)).toMatchObject({ style });
  });

  test('the words are Chinese in Chinese', () => {
    const plan = planOf('companies', { language: 'zh-CN' });
    const row = ['tesla.ai_capex', '单位', '计量方式', '状态', '限定词', '数据来源方'] as const;
    const [id, ...headings] = row;
    expect(headings.map((heading) => textOf(find(plan, id, heading).cell))).toEqual([
      '十亿美元',
      '每季度',
      '已披露',
      '至多',
      '特斯拉',
    ]);
  });

  test.each(events.map((event) => [event.entity, event] as const))(
    'the timeline lists %s, with its paragraph and without a date',
    (entity, event) => {
      const plan = planOf('timeline');
      expect(textOf(find(plan, event.id, 'Figure').cell)).toBe(`${entity}: ${event.label.en}`);
      expect(textOf(find(plan, event.id, 'Para.').cell)).toBe('¶35');
      expect(find(plan, event.id, 'Value').cell.kind).toBe('empty');
      expect(find(plan, event.id, 'Period').cell.kind).toBe('empty');
    },
  );

  test('the ceiling is said to cap sales, not the share price', () => {
    const texts = planOf('market_share').cells.flat().map(textOf);
    expect(texts.join('\n')).toContain('It caps sales, not the share price.');
  });
});

describe('names', () => {
  test.each([
    ['industry', 'BigTech_AI_Spend_2026', 'bigtech.ai_spend', 60],
    ['openai', 'OpenAI_Loss_2024', 'openai.loss', 5],
    ['market_share', 'Nvidia_DataCenter_Share_2024', 'nvidia.datacenter_share', 0.82],
    ['all', 'AI_Race_Days', 'race.days', 605],
    ['other_readings', 'Cisco_Switch_Share_2000', 'cisco.switch_share', 0.7],
    ['other_readings', 'Cisco_Switch_Share_2000_Other', 'cisco.switch_share', 0.669],
  ])('%s: %s is in the row of %s and is %d', (id, name, figureId, value) => {
    const plan = planOf(id);
    const cell = plan.names.find((each) => each.name === name)?.cell ?? { row: -1, column: -1 };
    expect(cell.row).toBe(find(plan, figureId, 'Figure').row);
    expect(evaluate(plan, cell)).toBeCloseTo(value, 12);
  });
});

describe('charts', () => {
  test.each([
    ['industry', 'column', 'Value', [60, 20]],
    ['openai', 'bar', 'Value', [4, 3, 1.5]],
    ['companies', 'column', 'Annualized', [48, 2.4]],
    ['market_share', 'bar', 'Value', [0.82, 0.95, 0.7, 0.85]],
  ])('%s has a %s chart of %s: %j', (id, kind, name, numbers) => {
    const plan = planOf(id);
    expect(plan.charts).toMatchObject([{ kind, series: [{ name }] }]);
    const { row = -1, rows = 0, column = -1 } = plan.charts[0]?.series[0]?.values ?? {};
    const shown = Array.from({ length: rows }, (_, i) => evaluate(plan, { row: row + i, column }));
    expect(shown).toEqual(numbers.map((number) => expect.closeTo(number, 12)));
  });

  test.each(['valuation', 'promise', 'timeline', 'other_readings', 'all'])('%s has none', (id) => {
    expect(planOf(id).charts).toEqual([]);
  });
});

describe("the value of a second source in place of the article's", () => {
  const plan = planOf('openai', { secondSources: ['openai.implied_revenue'] });
  const cellIn = (heading: string) => find(plan, 'openai.implied_revenue', heading).cell;

  test.each<[string, Partial<PlanCell>]>([
    ['Figure', { value: 'OpenAI: revenue implied by cost and loss (second source)' }],
    ['Value', { kind: 'number', value: 3.7, style: 'input' }],
    ['Period', { value: '2024' }],
    ['Status', { value: 'forecast' }],
    ['Attributed to', { value: 'The New York Times, via Business Standard' }],
    ['Para.', { kind: 'empty' }],
    [
      'Note',
      {
        value:
          'Expected 2024 revenue as reported later; loss of about $5 bn before stock-based compensation. Published Sep 2024, high confidence. The article: $3.5 bn.',
      },
    ],
  ])('%s is %j', (heading, cell) => {
    expect(cellIn(heading)).toMatchObject(cell);
  });

  test.each([
    ['openai', 'openai.inference_cost', 'Qualifier', 'nearly'],
    ['companies', 'google.ai_investment', 'Period', '2024 Q2'],
    ['market_share', 'cisco.switch_share', 'Period', '2002 Q1'],
    ['valuation', 'cisco.market_cap_peak', 'Period', 'Mar 2000'],
  ])('%s, %s: %s is %s', (id, figureId, heading, text) => {
    const other = planOf(id, { secondSources: [figureId] });
    expect(textOf(find(other, figureId, heading).cell)).toBe(text);
  });

  test('its cell has a name of its own', () => {
    const names = plan.names.map(({ name }) => name);
    expect(names).toContain('OpenAI_Implied_Revenue_2024_Other');
    expect(names).not.toContain('OpenAI_Implied_Revenue_2024');
  });

  test('the others are as in the article, and a remark marks the difference', () => {
    expect(find(plan, 'openai.loss', 'Value').cell).toMatchObject({ value: 5 });
    expect(plan.cells.flat().map(textOf).join()).toContain('Rows marked “second source”');
    expect(planOf('openai').cells.flat().map(textOf).join()).not.toContain('second source');
  });

  test('formulas follow it', () => {
    const google = planOf('companies', { secondSources: ['google.ai_investment'] });
    const place = find(google, 'google.ai_investment', 'Annualized');
    expect(evaluate(google, place)).toBeCloseTo(52.8, 12);
  });

  test('a share is given in percent', () => {
    const shares = planOf('market_share', {
      language: 'zh-CN',
      secondSources: ['cisco.switch_share'],
    });
    expect(textOf(find(shares, 'cisco.switch_share', '说明').cell)).toBe(
      '以太网交换机，2002年第一季度。发表于2002，可信度中。文章为接近70%。',
    );
  });

  test('if there is none, it is refused', () => {
    const options = { secondSources: ['tesla.ai_capex'] };
    expect(() => planOf('companies', options)).toThrow('"tesla.ai_capex" has no second source');
  });
});

describe('the table of second sources', () => {
  const plan = planOf('other_readings');

  test.each([
    ['bigtech.ai_spend', 'Different definition'],
    ['openai.inference_cost', 'Different definition'],
    ['cisco.router_share', 'Disputed'],
  ])('%s: %s', (id, text) => {
    expect(textOf(find(plan, id, 'Comparison').cell)).toBe(text);
  });

  test.each([
    ['bigtech.ai_spend', 60, 60, 0],
    ['openai.implied_revenue', 3.5, 3.7, 0.2],
    ['google.ai_investment', 12, 13.2, 1.2],
    ['cisco.switch_share', 0.7, 0.669, -0.031],
  ])('%s: %d beside %d, a difference of %d', (id, article, other, difference) => {
    const numbers = ['Value', 'Second source value', 'Difference'].map((heading) =>
      evaluate(plan, find(plan, id, heading)),
    );
    expect(numbers).toEqual([article, other, difference].map((n) => expect.closeTo(n, 12)));
  });

  test.each([
    ['Attributed to', "analysts on Alphabet's results call"],
    ['Second source', 'Alphabet'],
    ['Period', '2024'],
    ['Second source period', '2024 Q2'],
    ['Status', 'reported'],
    ['Second source status', 'reported'],
    ['Second source published', 'Jul 2024'],
    ['Confidence', 'high'],
    ['Para.', '¶6'],
    ['Comparison', 'Disputed'],
  ])('Google: %s is %s', (heading, text) => {
    expect(textOf(find(plan, 'google.ai_investment', heading).cell)).toBe(text);
  });
});
