import { figureFacts } from '../../src/explain/figureFacts';
import { figuresIn } from '../../src/explain/figuresIn';
import { findFigure, figures } from '../../src/figures/figures';

const spend = 'bigtech.ai_spend';

test.each<[why: string, formula: string, ids: string[]]>([
  ['by its name', '=CAPEX.AI_GAP(BigTech_AI_Spend_2026,20)', [spend]],
  ['by its name in small letters', '=bigtech_ai_spend_2026*2', [spend]],
  ['by the name of a second copy', '=BigTech_AI_Spend_2026_2', [spend]],
  ['by its id', '=CAPEX.AI_BASELINE("bigtech.ai_spend")', [spend]],
  ['by its id in capitals', '=CAPEX.AI_BASELINE("BIGTECH.AI_SPEND")', [spend]],
  [
    'once, however often it is met',
    '=BigTech_AI_Spend_2026+CAPEX.AI_BASELINE("bigtech.ai_spend")',
    [spend],
  ],
  ['several', '=CAPEX.AI_BASELINE("openai.loss")/BigTech_AI_Spend_2026', ['openai.loss', spend]],
  ['a longer name', '=My_BigTech_AI_Spend_2026', []],
  ['no figure', '=SUM(A1:A9)&"text"', []],
])('%s: %s', (_, formula, ids) => {
  expect(figuresIn(formula).map(({ id }) => id)).toEqual(ids);
});

test('every figure is found by its name', () => {
  for (const figure of figures) expect(figuresIn(`=${figure.name}`)).toEqual([figure]);
});

test.each([
  [
    'en',
    [
      'Value: about $60 bn',
      'Basis: year',
      'Period: 2026',
      'Status: forecast',
      'Attributed to: Wall Street analysts',
      'Paragraphs: ¶1, ¶9',
    ],
  ],
  [
    'zh-CN',
    [
      '数值: 约600亿美元',
      '计量方式: 每年',
      '状态: 预测',
      '数据来源方: 华尔街分析师',
      '段落: ¶1, ¶9',
    ],
  ],
] as const)('the facts of a figure in %s', (language, lines) => {
  const facts = figureFacts(findFigure(spend)!, language);
  expect(facts.map(({ label, text }) => `${label}: ${text}`)).toEqual(
    expect.arrayContaining([...lines]),
  );
});

test('a figure with a second source shows it, others none', () => {
  const labels = (id: string) => figureFacts(findFigure(id)!, 'en').map(({ label }) => label);
  expect(labels(spend)).toContain('Second source');
  expect(labels('norvig.doubling_limit')).not.toContain('Second source');
});

test('a second source has its value, definition, attribution and period', () => {
  const facts = figureFacts(findFigure('openai.implied_revenue')!, 'en');
  expect(facts.at(-1)?.text).toMatch(/^\$3\.7 bn: .+ \(The New York Times, .+, 2024, forecast\)$/);
});
