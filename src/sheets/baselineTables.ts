import { events } from '../figures/events';
import type { Group } from '../figures/vocabulary';
import { figures } from '../figures/figures';
import { groups } from '../figures/groups';
import type { Text } from '../language';
import type { BaselineTable } from './baselineTable';
import { companiesCharts, industryCharts, marketShareCharts, openaiCharts } from './charts';
import { groupColumn, labelColumn } from './columns';
import { annualColumn, ceilingColumn } from './derivedColumns';
import { secondSourcesTable } from './secondSourcesTable';
import { industryResults, openaiResults, valuationResults } from './results';
import { sourcedTable } from './sourcedTable';
import type { Column, TableLayout } from './tableLayout';
import { valueColumn } from './valueColumn';

/** The tables of the article's figures, in the order in which the task pane offers them. */
export const baselineTables: readonly BaselineTable[] = [
  groupTable('industry', {
    tableName: 'AI_Industry',
    summary: {
      en: "Big tech's annual AI spend, AI revenue and the gap, 2026 forecast",
      'zh-CN': '大型科技公司2026年的AI支出、AI收入与缺口（预测）',
    },
    results: industryResults,
    charts: industryCharts,
  }),
  groupTable('openai', {
    tableName: 'AI_OpenAI_2024',
    summary: {
      en: 'Operating cost, loss and implied revenue',
      'zh-CN': '运营成本、亏损与隐含收入',
    },
    results: openaiResults,
    charts: openaiCharts,
  }),
  groupTable('companies', {
    tableName: 'AI_Companies',
    summary: {
      en: 'AI investment of single companies, quarterly and annualized',
      'zh-CN': '各公司的AI投资：季度值与年化值',
    },
    derived: [annualColumn],
    charts: companiesCharts,
  }),
  groupTable('market_share', {
    tableName: 'AI_Market_Shares',
    summary: {
      en: "Leaders' market shares and growth ceilings",
      'zh-CN': '龙头公司的市场份额与增长上限',
    },
    derived: [ceilingColumn],
    charts: marketShareCharts,
    remarks: [
      {
        en: "Ceiling: the most a company can grow on market share alone, as a multiple of today's size. It caps sales, not the share price.",
        'zh-CN': '上限：仅凭市场份额，公司最多能达到当前规模的多少倍。它限制的是销售额，而非股价。',
      },
    ],
  }),
  groupTable('valuation', {
    tableName: 'AI_Valuation',
    summary: {
      en: "Nvidia's share-price gain vs Cisco's 2000 peak",
      'zh-CN': '英伟达的股价涨幅与思科2000年的市值峰值',
    },
    results: valuationResults,
  }),
  groupTable('promise', {
    tableName: 'AI_Promise',
    summary: {
      en: "Goldman Sachs' 10-year view on jobs and output",
      'zh-CN': '高盛对未来十年就业与产出的预测',
    },
  }),
  groupTable('timeline', {
    tableName: 'AI_Timeline',
    summary: {
      en: 'Key dates, and start-ups that dropped out',
      'zh-CN': '关键日期与掉队的初创公司',
    },
    events,
  }),
  secondSourcesTable,
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
    en: 'Every figure, with unit, period, status and source',
    'zh-CN': '全部数据，附单位、期间、状态与来源',
  };
  return sourcedTable('all', summary, {
    title: { en: 'All figures', 'zh-CN': '全部数据' },
    tableName: 'AI_All_Figures',
    columns: [groupColumn, labelColumn, valueColumn],
    figures,
  });
}
