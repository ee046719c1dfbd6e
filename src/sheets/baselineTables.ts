import { events } from '../figures/events';
import type { Group } from '../figures/vocabulary';
import { figures } from '../figures/figures';
import { groups } from '../figures/groups';
import type { Text } from '../language';
import type { BaselineTable } from './baselineTable';
import { companiesCharts, industryCharts, marketShareCharts, openaiCharts } from './charts';
import { groupColumn, labelColumn } from './columns';
import { annualColumn, ceilingColumn } from './derivedColumns';
import { headline } from './headline';
import { industryResults, openaiResults, valuationResults } from './results';
import { sourcedTable } from './sourcedTable';
import type { Column, TableLayout } from './tableLayout';
import { valueColumn } from './valueColumn';
import { sheetText } from './sheetTexts';

/** The tables of the article's figures, in the order in which the task pane offers them. */
export const baselineTables: readonly BaselineTable[] = [
  groupTable('industry', {
    tableName: 'AI_Industry',
    headline: headline((texts, amount) =>
      texts.industryHeadline(amount('bigtech.ai_spend'), amount('bigtech.ai_revenue')),
    ),
    results: industryResults,
    charts: industryCharts,
  }),
  groupTable('openai', {
    tableName: 'AI_OpenAI_2024',
    headline: headline((texts, amount) =>
      texts.openaiHeadline(amount('openai.operating_cost'), amount('openai.implied_revenue')),
    ),
    results: openaiResults,
    charts: openaiCharts,
  }),
  groupTable('companies', {
    tableName: 'AI_Companies',
    headline: headline((texts, amount) =>
      texts.companiesHeadline(amount('google.ai_investment'), amount('tesla.ai_capex')),
    ),
    derived: [annualColumn],
    charts: companiesCharts,
  }),
  groupTable('market_share', {
    tableName: 'AI_Market_Shares',
    headline: headline((texts, amount) =>
      texts.marketShareHeadline(amount('nvidia.datacenter_share'), amount('nvidia.training_share')),
    ),
    derived: [ceilingColumn],
    charts: marketShareCharts,
    remarks: [sheetText('ceilingRemark')],
  }),
  groupTable('valuation', {
    tableName: 'AI_Valuation',
    headline: headline((texts, amount) =>
      texts.valuationHeadline(amount('nvidia.share_price_gain'), amount('cisco.market_cap_peak')),
    ),
    results: valuationResults,
  }),
  groupTable('promise', {
    tableName: 'AI_Promise',
    headline: headline((texts, amount) =>
      texts.promiseHeadline(
        amount('goldman.jobs_automated'),
        amount('goldman.output_gain'),
        amount('goldman.output_horizon'),
      ),
    ),
  }),
  groupTable('timeline', {
    tableName: 'AI_Timeline',
    headline: headline((texts, amount) => texts.timelineHeadline(amount('race.days'))),
    events,
  }),
  allFigures(),
];

interface GroupTable extends Partial<
  Pick<TableLayout, 'results' | 'events' | 'remarks' | 'charts'>
> {
  readonly tableName: string;
  readonly headline: Text;
  /** Columns of formulas, next to the values. */
  readonly derived?: readonly Column[];
}

/** The table of one subject. */
function groupTable(id: Group, { headline, derived = [], ...rest }: GroupTable): BaselineTable {
  const title = groups[id];
  return sourcedTable(id, headline, {
    title,
    columns: [labelColumn, valueColumn, ...derived],
    figures: figures.filter(({ group }) => group === id),
    ...rest,
  });
}

function allFigures(): BaselineTable {
  return sourcedTable('all', sheetText('allFiguresHeadline'), {
    title: sheetText('allFigures'),
    tableName: 'AI_All_Figures',
    columns: [groupColumn, labelColumn, valueColumn],
    figures,
  });
}
