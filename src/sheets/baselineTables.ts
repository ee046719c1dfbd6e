import { events } from '../figures/events';
import type { Group } from '../figures/vocabulary';
import { figures } from '../figures/figures';
import { groups } from '../figures/groups';
import type { Text } from '../language';
import type { BaselineTable } from './baselineTable';
import { companiesCharts, industryCharts, marketShareCharts, openaiCharts } from './charts';
import { groupColumn, labelColumn } from './columns';
import { annualColumn, ceilingColumn } from './derivedColumns';
import { industryResults, openaiResults, valuationResults } from './results';
import { sourcedTable } from './sourcedTable';
import type { Column, TableLayout } from './tableLayout';
import { valueColumn } from './valueColumn';
import { sheetText } from './sheetTexts';

/** The tables of the first paint: the article's figures, in the order in which the task pane offers them. */
export const baselineTables: readonly BaselineTable[] = [
  groupTable('industry', {
    tableName: 'AI_Industry',
    summary: sheetText('industrySummary'),
    results: industryResults,
    charts: industryCharts,
  }),
  groupTable('openai', {
    tableName: 'AI_OpenAI_2024',
    summary: sheetText('openaiSummary'),
    results: openaiResults,
    charts: openaiCharts,
  }),
  groupTable('companies', {
    tableName: 'AI_Companies',
    summary: sheetText('companiesSummary'),
    derived: [annualColumn],
    charts: companiesCharts,
  }),
  groupTable('market_share', {
    tableName: 'AI_Market_Shares',
    summary: sheetText('marketShareSummary'),
    derived: [ceilingColumn],
    charts: marketShareCharts,
    remarks: [sheetText('ceilingRemark')],
  }),
  groupTable('valuation', {
    tableName: 'AI_Valuation',
    summary: sheetText('valuationSummary'),
    results: valuationResults,
  }),
  groupTable('promise', {
    tableName: 'AI_Promise',
    summary: sheetText('promiseSummary'),
  }),
  groupTable('timeline', {
    tableName: 'AI_Timeline',
    summary: sheetText('timelineSummary'),
    events,
  }),
  allFigures(),
];

interface GroupTable extends Partial<
  Pick<TableLayout, 'results' | 'events' | 'remarks' | 'charts'>
> {
  readonly tableName: string;
  readonly summary: Text;
  /** Columns of formulas, next to the values. */
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
  const summary = sheetText('allFiguresSummary');
  return sourcedTable('all', summary, {
    title: sheetText('allFigures'),
    tableName: 'AI_All_Figures',
    columns: [groupColumn, labelColumn, valueColumn],
    figures,
  });
}
