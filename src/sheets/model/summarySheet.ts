import { numberFormat } from '../numberFormat';
import { formula } from '../plan';
import { caseInput } from './caseRows';
import { inputNamed } from './links';
import { costFigures, shareFigures } from './modelFigures';
import type { ModelSheet } from './modelSheet';
import { blockKey, firstCell } from './paybackTable';
import { perYear } from './perYearSheet';
import { caseFormat } from './quantities';
import { blankRow, calculation, note, section } from './rows';
import { signConvention } from './signConvention';
import { summaryCharts } from './summaryCharts';
import { ceilings, needed, taken } from './summaryRows';

/** What the model says, first of its sheets: answers, master check, charts. */
export const summarySheet: ModelSheet = {
  id: 'summary',
  name: { en: 'Summary', 'zh-CN': '摘要' },
  title: { en: 'Is AI worth it?', 'zh-CN': 'AI投入值得吗？' },
  rows: [
    note({
      en: 'Results for the scenario selected on Inputs. Data: STAR Market Daily, 27 Jul 2024 (“the article”), and second sources. Not investment advice.',
      'zh-CN':
        '“输入”工作表所选情景下的结果。数据来自《科创板日报》2024年7月27日的文章及其他来源，不构成投资建议。',
    }),
    ...signConvention,
    note({
      en: "#N/A: no answer; see the question's sheet. Blue: input. Black: formula.",
      'zh-CN': '#N/A：没有结果，原因见相应问题的工作表。蓝色为输入，黑色为公式。',
    }),
    blankRow,
    section({ en: 'Scenario', 'zh-CN': '情景' }),
    calculation({
      key: 'case',
      label: { en: 'Selected scenario', 'zh-CN': '所选情景' },
      unit: 'choice',
      time: 'none',
      format: caseFormat,
      live: (view) => formula`${view.input(caseInput)}`,
    }),
    blankRow,
    section({ en: '1. Spend vs revenue', 'zh-CN': '1. 支出与收入' }),
    taken('gap', 'investment', inputNamed('bigtech.ai_spend').label, 'USD bn', 'year'),
    taken('gap', 'revenue', inputNamed('bigtech.ai_revenue').label, 'USD bn', 'year'),
    taken('gap', 'gap', { en: 'Revenue gap', 'zh-CN': '收入缺口' }, 'USD bn', 'year'),
    taken(
      'gap',
      'coverage',
      { en: 'Coverage: revenue, % of spend', 'zh-CN': '覆盖率：收入占支出的比例' },
      'share',
      'none',
    ),
    taken(
      'gap',
      'paybackOnce',
      { en: 'Payback of year-1 spend', 'zh-CN': '首年支出的投资回收期' },
      'years',
      'none',
    ),
    taken(
      'gap',
      'paybackGoing',
      { en: 'Payback with continued annual spend', 'zh-CN': '持续支出下的投资回收期' },
      'years',
      'none',
    ),
    blankRow,
    section({ en: '2. Required revenue', 'zh-CN': '2. 所需收入' }),
    taken(
      'bridge',
      'required',
      { en: 'Revenue needed to justify chip spend', 'zh-CN': '芯片支出所需的收入' },
      'USD bn',
      'year',
    ),
    taken('bridge', 'gap', { en: 'Revenue gap', 'zh-CN': '收入缺口' }, 'USD bn', 'year'),
    blankRow,
    section({ en: '3. Infrastructure', 'zh-CN': '3. 基础设施' }),
    taken(
      'infrastructure',
      'investment',
      inputNamed('industry.infrastructure_investment').label,
      'USD bn',
      'total',
    ),
    calculation({
      key: 'infrastructure.payback',
      label: {
        en: 'Payback, base case',
        'zh-CN': '投资回收期，基准',
      },
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`${view.block(blockKey('table', 0), firstCell, 1, 1, 'infrastructure')}`,
    }),
    blankRow,
    section({ en: '4. OpenAI', 'zh-CN': '4. OpenAI' }),
    ...costFigures.map((id) => taken('openai', id, inputNamed(id).label, 'USD bn', 'year')),
    taken('openai', 'loss', inputNamed('openai.loss').label, 'USD bn', 'year'),
    taken('openai', 'revenue', inputNamed('openai.implied_revenue').label, 'USD bn', 'year'),
    taken('openai', 'gap', { en: 'Revenue gap', 'zh-CN': '收入缺口' }, 'USD bn', 'year'),
    blankRow,
    section(
      { en: 'Break-even growth', 'zh-CN': '盈亏平衡增长率' },
      { en: 'Horizon 1', 'zh-CN': '年限1' },
      { en: 'Horizon 2', 'zh-CN': '年限2' },
      { en: 'Horizon 3', 'zh-CN': '年限3' },
    ),
    needed(
      'gap',
      'years',
      { en: 'Break-even horizon', 'zh-CN': '盈亏平衡年限' },
      numberFormat('years'),
    ),
    needed('gap', 'growthNeeded', { en: 'Big tech', 'zh-CN': '大型科技公司' }),
    needed('infrastructure', 'growthNeeded', { en: 'Infrastructure', 'zh-CN': '基础设施' }),
    needed('openai', 'growthNeeded', { en: 'OpenAI', 'zh-CN': 'OpenAI' }),
    blankRow,
    section(
      {
        en: '5. Growth ceilings: sales, not share price',
        'zh-CN': '5. 增长上限：销售额，而非股价',
      },
      { en: 'Today', 'zh-CN': '当前' },
      { en: 'After market growth', 'zh-CN': '市场增长后' },
    ),
    ...shareFigures.map(ceilings),
    blankRow,
    section({ en: '6. Annualized', 'zh-CN': '6. 年化' }),
    calculation({
      key: 'perYear.total',
      label: { en: 'Google and Tesla: AI investment', 'zh-CN': '谷歌与特斯拉：AI投资' },
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.block('total', perYear, 1, 1, 'perYear')}`,
    }),
  ],
  charts: summaryCharts,
};
