import { dateText } from '../../figures/dateText';
import { findFigure } from '../../figures/figures';
import { findKnown } from '../../figures/known';
import { sources } from '../../figures/sources';
import { termText } from '../../figures/termText';
import { units } from '../../figures/units';
import { eachLanguage, type Language, type Text } from '../../language';
import type { BaselineTable } from '../baselineTable';
import { headline } from '../headline';
import { numberFormat } from '../numberFormat';
import type { PlanChart } from '../plan';
import { inputCell, linkCell, textCell } from '../planCells';
import { articleRemark } from './articleRemark';
import { capexRecords, capexRows, capexYears } from './capexRows';
import { firstRow, type RowsColumn, rowsPlan } from './rowsPlan';
import { sinceText, sinceTexts } from './sinceTexts';

/** A row of the table: a company, or all of big tech as the article has it. */
interface CapexLine {
  readonly name: Text;
  /** By `amountColumns`, in USD bn; undefined if there is none. */
  readonly amounts: readonly (number | undefined)[];
  readonly definition?: Text;
  /** Who reports the years, and where. */
  readonly reported?: Source;
  /** Who publishes the expectation, and where. */
  readonly expected: Source;
  readonly guidance?: Text;
  readonly published: string;
}

interface Source {
  readonly by: Text;
  readonly url?: string;
}

/** The columns of amounts, in their order: the years reported, then both ends of the guidance. */
const amountHeadings: readonly Text[] = [
  ...capexYears.map((year) => eachLanguage(() => String(year))),
  sinceText('reported2026'),
  sinceText('guidanceLow'),
  sinceText('guidanceHigh'),
];
const guidanceAt = amountHeadings.length - 2;

const companies: readonly CapexLine[] = capexRows.map(
  ({ company, years, reported2026, guidanceLow, guidanceHigh }) => ({
    name: company,
    amounts: [...years, reported2026, guidanceLow, guidanceHigh].map((record) => record?.value),
    ...(years[0] && { definition: years[0].note }),
    ...(years[0] && { reported: years[0] }),
    expected: guidanceHigh,
    guidance: guidanceHigh.note,
    published: guidanceHigh.published,
  }),
);

/** The article's amount for 2026: one number, so both ends of a range. */
function articleLine(): CapexLine {
  const figure = findFigure('bigtech.ai_spend');
  if (!figure || figure.unit !== 'USD bn') throw new RangeError('the seeds lack bigtech.ai_spend');
  const { by, source, value } = figure;
  return {
    name: sinceText('article'),
    amounts: amountHeadings.map((_, i) => (i < guidanceAt ? undefined : value)),
    definition: sinceText('articleRemark'),
    expected: { by: eachLanguage((language) => termText('by', by, language)) },
    published: sources[source].published,
  };
}

const lines = [...companies, articleLine()];

/**
 * The annual capital expenditure of four companies, with guidance, next to the article's amount for all of big tech.
 */
export const capexTable: BaselineTable = {
  id: 'capex_by_company',
  title: sinceText('capex'),
  headline: headline(
    (_, amount, language) =>
      sinceTexts
        .in(language)
        .capexHeadline('2025', amount('amazon.capex_2025'), amount('alphabet.capex_2025')),
    findKnown,
  ),
  figures: capexRecords,
  rows: lines.length,
  plan: (options) => {
    const { language } = options;
    return rowsPlan(
      {
        title: sinceText('capex'),
        tableName: 'AI_Capex_By_Company',
        columns: columnsIn(language),
        rows: lines,
        remarks: [sinceTexts.in(language).capexRemark, articleRemark(language)],
        charts: chartsIn(language),
      },
      options,
    );
  },
};

function columnsIn(language: Language): readonly RowsColumn<CapexLine>[] {
  const text = (of: (line: CapexLine) => Text | undefined): RowsColumn<CapexLine>['cell'] => {
    return (line) => {
      const words = of(line);
      return words && textCell(words[language]);
    };
  };
  const source = (of: (line: CapexLine) => Source | undefined): RowsColumn<CapexLine>['cell'] => {
    return (line) => {
      const said = of(line);
      return said && linkCell(said.by[language], said.url);
    };
  };
  return [
    { heading: sinceText('company'), cell: text(({ name }) => name) },
    ...amountHeadings.map((heading, i): RowsColumn<CapexLine> => ({
      heading,
      isNumeric: true,
      cell: ({ amounts }) => {
        const amount = amounts[i];
        return amount === undefined ? undefined : inputCell(amount, numberFormat('USD bn'));
      },
    })),
    { heading: sinceText('unit'), cell: () => textCell(units['USD bn'].label[language]) },
    { heading: sinceText('reportedSource'), cell: source(({ reported }) => reported) },
    { heading: sinceText('guidanceSource'), cell: source(({ expected }) => expected) },
    {
      heading: sinceText('guidancePublished'),
      cell: ({ published }) => textCell(dateText(published, language)),
    },
    { heading: sinceText('definition'), cell: text(({ definition }) => definition) },
    { heading: sinceText('guidanceNote'), cell: text(({ guidance }) => guidance) },
  ];
}

/** What each company expects for 2026 next to the article's amount for all, and what each has reported. */
function chartsIn(language: Language): readonly PlanChart[] {
  const chart = (title: Text, rows: number, columns: readonly number[]): PlanChart => ({
    kind: 'column',
    title: title[language],
    categories: { row: firstRow, column: 0, rows, columns: 1 },
    series: columns.map((i) => ({
      name: amountHeadings[i]?.[language] ?? '',
      values: { row: firstRow, column: 1 + i, rows, columns: 1 },
    })),
  });
  return [
    chart(sinceText('guidanceChart'), lines.length, [guidanceAt, guidanceAt + 1]),
    chart(sinceText('yearsChart'), companies.length, [...capexYears.keys()]),
  ];
}
