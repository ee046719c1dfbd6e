import { dateText } from '../figures/dateText';
import { figures } from '../figures/figures';
import { periodText } from '../figures/periodText';
import { type SecondSource, secondSources } from '../figures/secondSources';
import { termText } from '../figures/termText';
import type { Language, Text } from '../language';
import type { BaselineTable } from './baselineTable';
import {
  idColumn,
  labelColumn,
  paragraphsColumn,
  perColumn,
  periodColumn,
  speakerColumn,
  statusColumn,
  unitColumn,
} from './columns';
import { numberFormat } from './numberFormat';
import { formula, type PlanCell } from './plan';
import { emptyCell, formulaCell, inputCell, textCell } from './planCells';
import { secondSourceName } from './secondSource';
import type { Column, TableLayout } from './tableLayout';
import { tablePlan } from './tablePlan';
import { valueColumn } from './valueColumn';

/** The second source's value, in the unit of the article's figure. */
const secondValueColumn: Column = {
  heading: { en: 'Second source value', 'zh-CN': '其他来源数值' },
  isNumeric: true,
  cellName: secondSourceName,
  figure: ({ id, unit }) => {
    const [second] = secondSources(id);
    return second ? inputCell(second.value, numberFormat(unit, second.value)) : emptyCell;
  },
};

/** The second source's value, one column to the right of the article's, less the article's. */
const differenceColumn: Column = {
  heading: { en: 'Difference', 'zh-CN': '差额' },
  isNumeric: true,
  figure: ({ unit }, { value }) => {
    const second = { row: value.row, column: value.column + 1 };
    return formulaCell(formula`${second}-${value}`, numberFormat(unit));
  },
};

const secondPeriodColumn = textColumn(
  { en: 'Second source period', 'zh-CN': '其他来源期间' },
  ({ period }, language) => periodText(period, language),
);

const secondStatusColumn = textColumn(
  { en: 'Second source status', 'zh-CN': '其他来源状态' },
  ({ status }, language) => termText('status', status, language),
);

const secondAttributionColumn = textColumn(
  { en: 'Second source', 'zh-CN': '其他来源' },
  ({ by }, language) => termText('by', by, language),
);

const publishedColumn = textColumn(
  { en: 'Second source published', 'zh-CN': '其他来源发表时间' },
  ({ published }, language) => dateText(published, language),
);

const confidenceColumn = textColumn(
  { en: 'Confidence', 'zh-CN': '可信度' },
  ({ confidence }, language) => termText('confidence', confidence, language),
);

/** What the second source's value counts. */
const definitionColumn = textColumn(
  { en: 'Second source definition', 'zh-CN': '其他来源定义' },
  ({ definition }, language) => definition[language],
);

const layout: TableLayout = {
  title: { en: 'Second sources', 'zh-CN': '其他来源' },
  tableName: 'AI_Other_Readings',
  columns: [
    labelColumn,
    valueColumn,
    secondValueColumn,
    differenceColumn,
    unitColumn,
    perColumn,
    periodColumn,
    secondPeriodColumn,
    statusColumn,
    secondStatusColumn,
    definitionColumn,
    speakerColumn,
    secondAttributionColumn,
    publishedColumn,
    confidenceColumn,
    paragraphsColumn,
    idColumn,
  ],
  figures: figures.filter(({ id }) => secondSources(id).length > 0),
  results: [],
  events: [],
  remarks: [
    {
      en: 'Columns beginning with “Second source”, and the confidence, refer to the second source; all others to STAR Market Daily, 27 Jul 2024.',
      'zh-CN':
        '以“其他来源”开头的各列及可信度据其他来源，其余据《科创板日报》2024年7月27日的文章。',
    },
  ],
  charts: [],
};

/** The figures that have a second source: the article's value next to the second source's. */
export const secondSourcesTable: BaselineTable = {
  id: 'other_readings',
  title: layout.title,
  summary: {
    en: "The article's figures compared with other sources",
    'zh-CN': '文章数据与其他来源对照',
  },
  plan: (options) => tablePlan(layout, options),
};

function textColumn(
  heading: Text,
  text: (second: SecondSource, language: Language) => string,
): Column {
  return {
    heading,
    figure: ({ id }, { language }): PlanCell => {
      const [second] = secondSources(id);
      return second ? textCell(text(second, language)) : emptyCell;
    },
  };
}
