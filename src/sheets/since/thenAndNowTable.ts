import { serialDate } from '../../cells/serialDate';
import { dateText } from '../../figures/dateText';
import { events } from '../../figures/events';
import type { Figure } from '../../figures/figure';
import { findFigure } from '../../figures/figures';
import { findKnown } from '../../figures/known';
import { periodText } from '../../figures/periodText';
import { type Since, since } from '../../figures/since';
import { termText } from '../../figures/termText';
import { units } from '../../figures/units';
import type { Language } from '../../language';
import type { BaselineTable } from '../baselineTable';
import { numberFormat } from '../numberFormat';
import { formula, type PlanCell } from '../plan';
import { formulaCell, inputCell, linkCell, textCell } from '../planCells';
import { headline } from '../headline';
import { withSecondSource } from '../secondSource';
import { sheetTexts } from '../sheetTexts';
import { articleRemark } from './articleRemark';
import { capexIds } from './capexRows';
import { comparisonOf, isDifference } from './comparison';
import { type RowsColumn, rowsPlan } from './rowsPlan';
import { sinceText, sinceTexts } from './sinceTexts';

/** A record, and the article's figure that it is about. */
interface ThenAndNow {
  readonly record: Since;
  readonly figure: Figure | undefined;
}

/** Everything since, but for the annual amounts that the table of companies has. */
const rows: readonly ThenAndNow[] = since
  .filter(({ id }) => !capexIds.includes(id))
  .map((record) => ({ record, figure: findFigure(record.about ?? '') }));

/** What was reported in July 2024 next to what was reported since, and whether the two can be compared. */
export const thenAndNowTable: BaselineTable = {
  id: 'then_and_now',
  title: sinceText('thenAndNow'),
  headline: headline(
    (_, amount, language) =>
      sinceTexts
        .in(language)
        .thenAndNowHeadline(amount('openai.implied_revenue'), amount('openai.revenue_2024')),
    findKnown,
  ),
  figures: rows.map(({ record }) => record),
  rows: rows.length,
  plan: (options) => {
    const { language, secondSources = [] } = options;
    const { differenceRemark, guidanceRemark } = sinceTexts.in(language);
    return rowsPlan(
      {
        title: sinceText('thenAndNow'),
        tableName: 'AI_Then_And_Now',
        columns: columnsIn(language),
        rows: rows.map(({ record, figure }) => ({
          record,
          figure: figure && secondSources.includes(figure.id) ? withSecondSource(figure) : figure,
        })),
        remarks: [differenceRemark, guidanceRemark, articleRemark(language)],
        charts: [],
      },
      options,
    );
  },
};

function columnsIn(language: Language): readonly RowsColumn<ThenAndNow>[] {
  const then = (text: (figure: Figure) => string): RowsColumn<ThenAndNow>['cell'] => {
    return ({ figure }) => figure && textCell(text(figure));
  };
  const now = (text: (record: Since) => string): RowsColumn<ThenAndNow>['cell'] => {
    return ({ record }) => textCell(text(record));
  };
  return [
    { heading: sinceText('sinceFigure'), cell: now(({ label }) => label[language]) },
    {
      heading: sinceText('sinceValue'),
      isNumeric: true,
      cell: ({ record: { value, unit } }) => inputCell(value, sinceFormat(unit)),
    },
    { heading: sinceText('thenFigure'), cell: (row) => thenLabel(row, language) },
    { heading: sinceText('thenValue'), isNumeric: true, cell: ({ figure }) => thenValue(figure) },
    {
      heading: sinceText('difference'),
      isNumeric: true,
      cell: ({ record, figure }, { row, column }) => {
        if (!isDifference(comparisonOf(record, figure))) return undefined;
        const said = { row, column: column - 1 };
        const reported = { row, column: column - 3 };
        return formulaCell(formula`${reported}-${said}`, sinceFormat(record.unit));
      },
    },
    {
      heading: sinceText('comparison'),
      cell: ({ record, figure }) => textCell(sinceTexts.in(language)[comparisonOf(record, figure)]),
    },
    { heading: sinceText('sinceUnit'), cell: now(({ unit }) => units[unit].label[language]) },
    { heading: sinceText('thenUnit'), cell: then(({ unit }) => units[unit].label[language]) },
    { heading: sinceText('sinceBasis'), cell: now(({ per }) => termText('per', per, language)) },
    { heading: sinceText('thenBasis'), cell: then(({ per }) => termText('per', per, language)) },
    { heading: sinceText('sincePeriod'), cell: now(({ period }) => periodText(period, language)) },
    { heading: sinceText('thenPeriod'), cell: then(({ period }) => periodText(period, language)) },
    {
      heading: sinceText('status'),
      cell: now(({ status }) => termText('status', status, language)),
    },
    {
      heading: sinceText('qualifier'),
      cell: ({ record: { qualifier } }) =>
        qualifier === 'exact' ? undefined : textCell(termText('qualifier', qualifier, language)),
    },
    {
      heading: sinceText('source'),
      cell: ({ record: { by, url } }) => linkCell(by[language], url),
    },
    {
      heading: sinceText('published'),
      cell: now(({ published }) => dateText(published, language)),
    },
    {
      heading: sinceText('confidence'),
      cell: now(({ confidence }) => termText('confidence', confidence, language)),
    },
    { heading: sinceText('sinceId'), cell: now(({ id }) => id) },
    {
      heading: sinceText('thenId'),
      cell: ({ record: { about } }) => (about === undefined ? undefined : textCell(about)),
    },
    {
      heading: sinceText('note'),
      cell: ({ record: { note } }) => textCell(note[language], 'note'),
    },
  ];
}

/** The label of the article's figure, or of its event. */
function thenLabel({ record, figure }: ThenAndNow, language: Language): PlanCell | undefined {
  if (figure) return textCell(figure.label[language]);
  const event = events.find(({ id }) => id === record.about);
  return event && textCell(sheetTexts.in(language).event(event.entity, event.label[language]));
}

function thenValue(figure: Figure | undefined): PlanCell | undefined {
  if (!figure) return undefined;
  const { unit, value } = figure;
  if (typeof value === 'string') return inputCell(serialDate(value), numberFormat(unit));
  return inputCell(value, sinceFormat(unit));
}

/** Amounts since are small as well as large: $0.08 bn must not read 0.1. */
function sinceFormat(unit: Figure['unit']): string {
  return numberFormat(unit).replaceAll('0.0', '0.00');
}
