import { events } from '../figures/events';
import type { Group } from '../figures/figure';
import { figures } from '../figures/figures';
import { groups } from '../figures/groups';
import type { Text } from '../language';
import type { BaselineTable } from './baselineTable';
import { companiesCharts, industryCharts, marketShareCharts, openaiCharts } from './charts';
import { groupColumn, labelColumn } from './columns';
import { annualColumn, ceilingColumn } from './derivedColumns';
import { otherReadingsTable } from './otherReadingsTable';
import { industryResults, openaiResults, valuationResults } from './results';
import { sourcedTable } from './sourcedTable';
import type { Column, TableLayout } from './tableLayout';
import { valueColumn } from './valueColumn';

/** The tables of the article's figures, in the order in which the task pane offers them. */
export const baselineTables: readonly BaselineTable[] = [
  groupTable('industry', {
    tableName: 'AI_Industry',
    summary: {
      en: 'What big tech spends on AI a year, what it earns, and what is missing',
      'zh-CN': '大型科技公司每年在AI上的支出、收入与缺口',
    },
    results: industryResults,
    charts: industryCharts,
  }),
  groupTable('openai', {
    tableName: 'AI_OpenAI_2024',
    summary: {
      en: 'What OpenAI costs a year, what it loses, and the revenue that follows',
      'zh-CN': 'OpenAI每年的成本、亏损与由此推得的收入',
    },
    results: openaiResults,
    charts: openaiCharts,
  }),
  groupTable('companies', {
    tableName: 'AI_Companies',
    summary: {
      en: 'What single companies put into AI, by quarter and by year',
      'zh-CN': '各公司对AI的投入，按季度与按年',
    },
    derived: [annualColumn],
    charts: companiesCharts,
  }),
  groupTable('market_share', {
    tableName: 'AI_Market_Shares',
    summary: {
      en: 'How large a share leaders hold, and how far they can still grow on it',
      'zh-CN': '龙头公司的市场份额，及其尚存的增长空间',
    },
    derived: [ceilingColumn],
    charts: marketShareCharts,
    remarks: [
      {
        en: 'Ceiling: how many times its present size a company can reach on market share alone. It limits sales, not a share price.',
        'zh-CN':
          '上限：仅凭市场份额，公司最多能达到现有规模的多少倍。它限制的是销售额，而不是股价。',
      },
    ],
  }),
  groupTable('valuation', {
    tableName: 'AI_Valuation',
    summary: {
      en: "How far Nvidia's share price has risen, beside Cisco at its peak",
      'zh-CN': '英伟达股价的涨幅，与巅峰时期的思科对照',
    },
    results: valuationResults,
  }),
  groupTable('promise', {
    tableName: 'AI_Promise',
    summary: {
      en: 'What AI is expected to do for work and output within ten years',
      'zh-CN': '预期AI在十年内对就业与产出的影响',
    },
  }),
  groupTable('timeline', {
    tableName: 'AI_Timeline',
    summary: {
      en: 'How long the race has run, and who has fallen behind',
      'zh-CN': '竞赛已持续多久，谁已掉队',
    },
    events,
  }),
  otherReadingsTable,
  allFigures(),
];

interface GroupTable extends Partial<
  Pick<TableLayout, 'results' | 'events' | 'remarks' | 'charts'>
> {
  readonly tableName: string;
  readonly summary: Text;
  /** Columns of formulas, beside the values. */
  readonly derived?: readonly Column[];
}

/** The table of one subject. */
function groupTable(id: Group, { summary, derived = [], ...rest }: GroupTable): BaselineTable {
  const title = groups[id];
  return sourcedTable(id, summary, {
    title,
    columns: [labelColumn, valueColumn, ...derived],
    figures: figures.filter(({ group }) => group === id),
    ...rest,
  });
}

function allFigures(): BaselineTable {
  const summary = {
    en: 'Every figure of the article, with its unit, period, status and source',
    'zh-CN': '文章的全部数据，附单位、时期、状态与出处',
  };
  return sourcedTable('all', summary, {
    title: { en: 'All figures', 'zh-CN': '全部数据' },
    tableName: 'AI_All_Figures',
    columns: [groupColumn, labelColumn, valueColumn],
    figures,
  });
}
