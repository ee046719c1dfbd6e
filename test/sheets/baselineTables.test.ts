import { events } from '../../src/figures/events';
import { figures } from '../../src/figures/figures';
import { type Language, languages } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import { formulaText, type Plan, type PlanCell } from '../../src/sheets/plan';
import { serialDate } from '../../src/sheets/serialDate';
import { evaluate } from './evaluate';

const a1 = { row: 0, column: 0 };

function planOf(id: string, language: Language = 'en'): Plan {
  const table = baselineTables.find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table.plan(language);
}

function textOf(cell: PlanCell | undefined): string {
  return cell?.kind === 'text' ? cell.value : '';
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

test('the tables stand in the order in which the task pane offers them', () => {
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

describe('live formulas', () => {
  test.each([
    ['industry', 'Revenue gap', 'Value', '=CAPEX.AI_GAP(B3,B4)', 40],
    ['industry', 'Coverage', 'Value', '=B4/B3', 1 / 3],
    ['industry', 'Payback', 'Value', '=CAPEX.AI_PAYBACK(B3,B4)', 3],
    ['openai', 'openai.implied_revenue', 'Value', '=B3-B7', 3.5],
    ['openai', 'Check', 'Value', '=B4+B5+B6-B3', 0],
    ['companies', 'google.ai_investment', 'Per year', '=B3*4', 48],
    ['companies', 'tesla.ai_capex', 'Per year', '=B4*4', 2.4],
    ['market_share', 'nvidia.datacenter_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B3)', 1 / 0.82],
    ['market_share', 'nvidia.training_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B4)', 1 / 0.95],
    ['market_share', 'cisco.switch_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B5)', 1 / 0.7],
    ['market_share', 'cisco.router_share', 'Ceiling', '=CAPEX.MARKET_CEILING(B6)', 1 / 0.85],
    ['market_share', 'norvig.doubling_limit', 'Ceiling', '=CAPEX.MARKET_CEILING(B7)', 2],
    ['valuation', 'Nvidia: share price as a multiple', 'Value', '=1+B3', 7],
    ['timeline', 'race.days', 'Value', '=B4-B3', 605],
    ['all', 'openai.implied_revenue', 'Value', '=C7-C11', 3.5],
    ['all', 'race.days', 'Value', '=C29-C28', 605],
  ])('%s, %s: %s is %s', (id, row, heading, text, answer) => {
    const plan = planOf(id);
    const { cell, ...place } = find(plan, row, heading);
    expect(cell.kind === 'formula' && formulaText(cell.formula, a1)).toBe(text);
    expect(evaluate(plan, place)).toBeCloseTo(answer, 12);
  });

  test('a total has no amount per year', () => {
    expect(find(planOf('companies'), 'meta.leadership_horizon_low', 'Per year').cell.kind).toBe(
      'empty',
    );
  });
});

describe('cells', () => {
  test.each<[string, string, string, Partial<PlanCell>]>([
    ['industry', 'bigtech.ai_spend', 'Value', { kind: 'number', value: 60, style: 'input' }],
    ['industry', 'bigtech.ai_spend', 'Value', { format: '#,##0.0;(#,##0.0)' }],
    ['industry', 'bigtech.ai_spend', 'Period', { kind: 'text', value: '2026' }],
    ['industry', 'bigtech.ai_spend', 'Said by', { value: 'Wall Street analysts' }],
    ['industry', 'bigtech.ai_spend', '¶', { kind: 'text', value: '¶1, ¶9' }],
    ['industry', 'Revenue gap', 'Status', { value: 'derived' }],
    ['openai', 'openai.implied_revenue', 'Value', { style: 'formula' }],
    ['market_share', 'nvidia.datacenter_share', 'Value', { value: 0.82, format: '0%' }],
    ['market_share', 'nvidia.datacenter_share', 'Ceiling', { format: '0.00"×"' }],
    ['promise', 'goldman.jobs_automated', 'Value', { value: 300_000_000, format: '#,##0' }],
    ['timeline', 'chatgpt.launch', 'Value', { value: 44_895, format: 'yyyy-mm-dd' }],
    ['timeline', 'article.published', 'Value', { value: 45_500, format: 'yyyy-mm-dd' }],
    ['timeline', 'race.days', 'Value', { format: '#,##0' }],
    ['all', 'tesla.ai_capex', 'Subject', { value: 'Companies' }],
  ])('%s, %s: %s is %j', (id, row, heading, cell) => {
    expect(find(planOf(id), row, heading).cell).toMatchObject(cell);
  });

  test('the words are Chinese in Chinese', () => {
    const plan = planOf('companies', 'zh-CN');
    const row = ['tesla.ai_capex', '单位', '周期', '状态', '限定', '提出者'] as const;
    const [id, ...headings] = row;
    expect(headings.map((heading) => textOf(find(plan, id, heading).cell))).toEqual([
      '十亿美元',
      '每季度',
      '已报告',
      '至多',
      '特斯拉',
    ]);
  });

  test.each(events.map((event) => [event.entity, event] as const))(
    'the timeline tells of %s, with its paragraph and no date',
    (entity, event) => {
      const plan = planOf('timeline');
      expect(textOf(find(plan, event.id, 'Figure').cell)).toBe(`${entity}: ${event.label.en}`);
      expect(textOf(find(plan, event.id, '¶').cell)).toBe('¶35');
      expect(find(plan, event.id, 'Value').cell.kind).toBe('empty');
      expect(find(plan, event.id, 'Period').cell.kind).toBe('empty');
    },
  );

  test('the ceiling is said to limit sales, not a share price', () => {
    const texts = planOf('market_share').cells.flat().map(textOf);
    expect(texts.join('\n')).toContain('It limits sales, not a share price.');
  });
});

const plans = baselineTables.flatMap((table) =>
  languages.map((language) => ({ id: table.id, language, table, plan: table.plan(language) })),
);

describe.each(plans)('$id in $language', ({ id, language, table, plan }) => {
  const cells = plan.cells.flat();
  const shown = figures.filter(({ group }) => id === 'all' || group === id);

  test('is a rectangle, with a width for each column', () => {
    for (const row of plan.cells) expect(row).toHaveLength(plan.columnWidths.length);
    for (const width of plan.columnWidths) expect(width).toBeGreaterThan(0);
  });

  test('begins with its title and a heading for each column', () => {
    const [title, headings] = plan.cells;
    expect(title?.[0]).toEqual({ kind: 'text', value: table.title[language], style: 'title' });
    for (const heading of headings ?? []) {
      expect(heading).toMatchObject({ kind: 'text', style: 'heading' });
    }
  });

  test('ends with its source', () => {
    const last = plan.cells.at(-1)?.[0];
    const publisher = { en: 'STAR Market Daily', 'zh-CN': '科创板日报' };
    expect(last).toMatchObject({ kind: 'text', style: 'note' });
    expect(textOf(last)).toContain(publisher[language]);
    expect(textOf(last)).toContain('2024-07-27');
    expect(textOf(last)).toMatch(/¶ = (paragraph|段落)/);
  });

  test('shows each of its figures once, with its label, and no other', () => {
    const texts = cells.map(textOf);
    for (const figure of figures) {
      const times = shown.includes(figure) ? 1 : 0;
      expect(texts.filter((text) => text === figure.id)).toHaveLength(times);
    }
    for (const { label } of shown) expect(texts).toContain(label[language]);
  });

  test('shows each value as published: what is derived comes to it', () => {
    const column = plan.cells[1]?.findIndex((cell) => /^(Value|数值)$/.test(textOf(cell))) ?? -1;
    for (const { id: figureId, value } of shown) {
      const row = plan.cells.findIndex((each) => each.some((cell) => textOf(cell) === figureId));
      const expected = typeof value === 'string' ? serialDate(value) : value;
      expect(evaluate(plan, { row, column })).toBeCloseTo(expected, 12);
    }
  });

  test('refers to numbers of its own only', () => {
    for (const cell of cells) {
      if (cell.kind !== 'formula') continue;
      const references = cell.formula.parts.filter((part) => typeof part !== 'string');
      expect(references.length).toBeGreaterThan(0);
      for (const { row, column } of references) {
        expect(['number', 'formula']).toContain(plan.cells[row]?.[column]?.kind);
      }
    }
  });

  test('takes every number from the figures', () => {
    const numbers = shown.map(({ value }) =>
      typeof value === 'string' ? serialDate(value) : value,
    );
    for (const cell of cells) if (cell.kind === 'number') expect(numbers).toContain(cell.value);
  });

  test('has no text that a sheet would take for a formula, and none that is blank', () => {
    for (const cell of cells) if (cell.kind === 'text') expect(cell.value).toMatch(/^[^\s=+\-@]/);
  });

  test('has a name that a sheet can bear', () => {
    expect(plan.name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  test('says in a line what it tells', () => {
    expect(table.summary[language]).toMatch(/\S/);
    expect(table.summary[language].length).toBeLessThan(80);
  });
});

describe('both languages', () => {
  const chinese = /\p{Script=Han}/u;

  test.each(baselineTables.map((table) => [table.id, table] as const))(
    '%s differs in words alone',
    (_, table) => {
      const withoutWords = (cell: PlanCell) => (cell.kind === 'text' ? cell.style : cell);
      const rows = (language: Language) =>
        table
          .plan(language)
          .cells.map((row) => row.map(withoutWords))
          .filter(([first]) => first !== 'note');
      expect(rows('zh-CN')).toEqual(rows('en'));
    },
  );

  test.each(baselineTables.map((table) => [table.id, table] as const))(
    '%s has no Chinese text but names in English, and labels, headings and notes in Chinese',
    (_, table) => {
      const english = table.plan('en').cells.flat().map(textOf);
      expect(english.filter((text) => chinese.test(text))).toEqual([
        expect.stringMatching(/^Source: STAR Market Daily \(科创板日报\)/),
      ]);

      const names = /^[A-Za-z0-9 .,_¶'-]*$/;
      const translated = table.plan('zh-CN').cells.flat().map(textOf);
      for (const text of translated) if (!chinese.test(text)) expect(text).toMatch(names);
    },
  );
});
