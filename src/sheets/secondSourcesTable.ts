import { dateText } from '../figures/dateText';
import { figures } from '../figures/figures';
import { figuresSourcedTwice, isDisputed } from '../figures/figuresSourcedTwice';
import { periodText } from '../figures/periodText';
import { type SecondSource, secondSources } from '../figures/secondSources';
import { termText } from '../figures/termText';
import { eachLanguage, type Language, type Text } from '../language';
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
import { emptyCell, formulaCell, inputCell, linkCell, textCell } from './planCells';
import { secondSourceName } from './secondSource';
import type { Column, TableLayout } from './tableLayout';
import { tablePlan } from './tablePlan';
import { valueColumn } from './valueColumn';
import { sheetText, sheetTexts } from './sheetTexts';

/** The second source's value, in the unit of the article's figure. */
const secondValueColumn: Column = {
  heading: sheetText('secondSourceValue'),
  isNumeric: true,
  cellName: secondSourceName,
  figure: ({ id, unit }) => {
    const [second] = secondSources(id);
    return second ? inputCell(second.value, numberFormat(unit, second.value)) : emptyCell;
  },
};

/** The second source's value, one column to the right of the article's, less the article's. */
const differenceColumn: Column = {
  heading: sheetText('difference'),
  isNumeric: true,
  figure: ({ unit }, { value }) => {
    const second = { row: value.row, column: value.column + 1 };
    return formulaCell(formula`${second}-${value}`, numberFormat(unit));
  },
};

/** Whether the numbers differ, or only what they count. */
const comparisonColumn: Column = {
  heading: sheetText('sourceComparison'),
  figure: ({ id, value }, { language }) => {
    const [second] = secondSources(id);
    const texts = sheetTexts.in(language);
    return textCell(second?.value === value ? texts.differentDefinition : texts.disputed);
  },
};

const secondPeriodColumn = textColumn(sheetText('secondSourcePeriod'), ({ period }, language) =>
  periodText(period, language),
);

const secondStatusColumn = textColumn(sheetText('secondSourceStatus'), ({ status }, language) =>
  termText('status', status, language),
);

const secondAttributionColumn: Column = {
  heading: sheetText('secondSource'),
  figure: ({ id }, { language }): PlanCell => {
    const [second] = secondSources(id);
    return second ? linkCell(termText('by', second.by, language), second.url) : emptyCell;
  },
};

const publishedColumn = textColumn(sheetText('secondSourcePublished'), ({ published }, language) =>
  dateText(published, language),
);

const confidenceColumn = textColumn(sheetText('confidence'), ({ confidence }, language) =>
  termText('confidence', confidence, language),
);

/** What the second source's value counts. */
const definitionColumn = textColumn(
  sheetText('secondSourceDefinition'),
  ({ definition }, language) => definition[language],
);

const layout: TableLayout = {
  title: sheetText('secondSources'),
  tableName: 'AI_Other_Readings',
  columns: [
    labelColumn,
    valueColumn,
    secondValueColumn,
    differenceColumn,
    comparisonColumn,
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
  remarks: [sheetText('secondSourcesRemark')],
  charts: [],
};

/** The figures that have a second source: the article's value next to the second source's. */
export const secondSourcesTable: BaselineTable = {
  id: 'other_readings',
  title: layout.title,
  headline: eachLanguage((language) =>
    sheetTexts
      .in(language)
      .secondSourcesHeadline(
        figuresSourcedTwice.length,
        figuresSourcedTwice.filter(isDisputed).length,
      ),
  ),
  figures: layout.figures,
  rows: layout.figures.length,
  showsBothSources: true,
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
