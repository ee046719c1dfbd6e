import { costFigures, shareFigures } from './modelFigures';
import type { KeyedColumn, ModelChart } from './modelSheet';
import { valueColumn } from './cellContext';

const [firstCost] = costFigures;
const lastCost: string = costFigures.at(-1) ?? firstCost;
const firstShare = shareFigures[0] ?? '';
const lastShare = shareFigures.at(-1) ?? '';

const column = (from: string, to: string, column: number): KeyedColumn => ({ from, to, column });

/** Spend against revenue, OpenAI's costs, ceilings: rows of the summary. */
export const summaryCharts: readonly ModelChart[] = [
  {
    kind: 'column',
    title: {
      en: 'AI spend vs AI revenue, USD bn p.a.',
      'zh-CN': 'AI支出与收入（十亿美元/年）',
    },
    categories: column('gap.investment', 'gap.revenue', 0),
    series: [
      {
        name: { en: 'USD bn p.a.', 'zh-CN': '十亿美元/年' },
        values: column('gap.investment', 'gap.revenue', valueColumn),
      },
    ],
  },
  {
    kind: 'bar',
    title: { en: 'OpenAI costs in 2024, USD bn', 'zh-CN': 'OpenAI 2024年成本（十亿美元）' },
    categories: column(`openai.${firstCost}`, `openai.${lastCost}`, 0),
    series: [
      {
        name: { en: 'USD bn p.a.', 'zh-CN': '十亿美元/年' },
        values: column(`openai.${firstCost}`, `openai.${lastCost}`, valueColumn),
      },
    ],
  },
  {
    kind: 'bar',
    title: {
      en: "Growth ceilings, multiple of today's sales",
      'zh-CN': '增长上限（当前销售额的倍数）',
    },
    categories: column(firstShare, lastShare, 0),
    series: [
      {
        name: { en: 'Today', 'zh-CN': '当前' },
        values: column(firstShare, lastShare, valueColumn),
      },
      {
        name: { en: 'After market growth', 'zh-CN': '市场增长后' },
        values: column(firstShare, lastShare, valueColumn + 1),
      },
    ],
  },
];
