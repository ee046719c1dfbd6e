import { units } from '../../figures/units';
import { eachLanguage, type Text } from '../../language';
import { type Formula, formula } from '../plan';
import { horizonYears } from './assumption';
import { columnsFrom } from './columnsFrom';
import { differenceFormat } from './difference';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, ModelCell, ModelRow, Write } from './sheet';
import { empty, formulaOf, text, unitHeading } from './rows';

/** What AI_PAYBACK_SCHEDULE fills, from left to right. */
const flows = [
  'year',
  'revenue',
  'operatingCost',
  'spend',
  'netCash',
  'discounted',
  'cumulative',
] as const;

/** The columns of the function's result. */
const result = columnsFrom(0, flows);

/** The columns of the recalculation, after a blank one: the same flows, and what follows from them. */
export const recalculatedColumns = columnsFrom(flows.length + 1, [
  ...flows,
  'paidBack',
  'difference',
] as const);

const headings = flows.map((flow) => modelSheetText(flow));

const money = unitFormat('USD bn');
const count = unitFormat('count');
const formatOf = (flow: (typeof flows)[number]): string => (flow === 'year' ? count : money);

/** Key of the row of a year; 0 holds the investment. */
export function yearKey(year: number): string {
  return `year.${year}`;
}

/**
 * The schedule: in live formulas one call fills the first seven columns. Its own headings, which are the same in every
 * language, are not shown: those of the sheet are above them.
 */
export const scheduleRows: readonly ModelRow[] = [headingRow(), unitRow(), ...yearRows()];

function headingRow(): ModelRow {
  const style = 'headingRight';
  return {
    cells: [
      ...headings.map((heading) => text(heading, style)),
      empty,
      ...headings.map((heading) => text(heading, style)),
      text(modelSheetText('paidBack'), style),
      text(modelSheetText('difference'), style),
    ],
  };
}

/** Units, below the headings; in live formulas by the format of the function's own headings, which it does not show. */
function unitRow(): ModelRow {
  const unitOf = (flow: (typeof flows)[number]) =>
    flow === 'year' ? unitHeading : units['USD bn'].label;
  const style = 'headingRight';
  const format = (unit: Text) => eachLanguage((language) => `;;;"${unit[language]}"_)`);
  return {
    cells: [
      ...flows.map((flow, column): ModelCell => {
        const native = unitOf(flow);
        if (column > 0) return { kind: 'spilled', format: format(native), native, style };
        return { kind: 'formula', format: format(native), live: schedule, native, style };
      }),
      empty,
      ...flows.map((flow) => text(unitOf(flow), style)),
    ],
  };
}

function schedule(view: CellContext): Formula {
  const years = view.between(yearKey(0), yearKey(horizonYears), recalculatedColumns.year);
  return formula`CAPEX.AI_PAYBACK_SCHEDULE(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')},${view.value('growth')},${view.value('discountRate')},${view.value('yearlySpend')},MAX(${years}),${view.value('growthYears')})`;
}

function yearRows(): readonly ModelRow[] {
  return Array.from({ length: horizonYears + 1 }, (_, year) => {
    const fromBefore = stepByStep(year);
    const fromFirst = recalculated(year);
    return {
      key: yearKey(year),
      cells: [
        ...flows.map((flow): ModelCell => ({
          kind: 'spilled',
          format: formatOf(flow),
          native: fromBefore[flow],
        })),
        empty,
        ...flows.map((flow) => formulaOf(formatOf(flow), fromFirst[flow])),
        formulaOf(
          count,
          (view) => formula`IF(${view.across(recalculatedColumns.cumulative)}>=0,1,0)`,
        ),
        formulaOf(differenceFormat, apart),
      ],
    };
  });
}

type Flows = Readonly<Record<(typeof flows)[number], Write>>;

/** Each year from the one before. */
function stepByStep(year: number): Flows {
  return {
    year: yearOf(year),
    revenue: (view) =>
      formula`IF(${view.across(result.year)}=0,0,IF(${view.across(result.year)}=1,${view.value('revenue')},${view.near(-1, 0)}*(1+IF(OR(${view.value('growthYears')}=0,${view.across(result.year)}-1<=${view.value('growthYears')}),${view.value('growth')},0))))`,
    operatingCost: (view) => formula`${view.across(result.revenue)}*${view.value('costRatio')}`,
    spend: (view) =>
      formula`IF(${view.across(result.year)}=0,${view.value('investment')},${view.value('yearlySpend')})`,
    netCash: (view) =>
      formula`${view.across(result.revenue)}-${view.across(result.operatingCost)}-${view.across(result.spend)}`,
    discounted: (view) =>
      formula`${view.across(result.netCash)}/(1+${view.value('discountRate')})^${view.across(result.year)}`,
    cumulative: (view) => formula`SUM(${view.near(-1, 0)},${view.across(result.discounted)})`,
  };
}

/** Each year by itself, from the first. */
function recalculated(year: number): Flows {
  const { year: ownYear, revenue, spend, netCash, discounted } = recalculatedColumns;
  return {
    year: yearOf(year),
    revenue: (view) =>
      formula`IF(${view.across(ownYear)}=0,0,${view.value('revenue')}*(1+${view.value('growth')})^IF(${view.value('growthYears')}=0,${view.across(ownYear)}-1,MIN(${view.across(ownYear)}-1,${view.value('growthYears')})))`,
    operatingCost: (view) => formula`${view.across(revenue)}*${view.value('costRatio')}`,
    spend: (view) =>
      formula`IF(${view.across(ownYear)}=0,${view.value('investment')},${view.value('yearlySpend')})`,
    netCash: (view) =>
      formula`${view.across(revenue)}*(1-${view.value('costRatio')})-${view.across(spend)}`,
    discounted: (view) =>
      formula`${view.across(netCash)}*(1+${view.value('discountRate')})^(-${view.across(ownYear)})`,
    cumulative: (view) => {
      const first = { ...view.block(yearKey(0), discounted, 1, 1), anchor: 'row' } as const;
      return formula`SUM(${first}:${view.near(0, -1)})`;
    },
  };
}

function yearOf(year: number): Write {
  return (view) => (year === 0 ? formula`0` : formula`${view.near(-1, 0)}+1`);
}

/** The difference of a row from its recalculation, over all flows and relative to their size. */
function apart(view: CellContext): Formula {
  const answer = view.across(result.year, flows.length);
  const again = view.across(recalculatedColumns.year, flows.length);
  return formula`IF(ISNUMBER(SUM(${answer},${again})),SUMPRODUCT(ABS(${answer}-${again}))/(1+${view.value('investment')}+SUMPRODUCT(ABS(${again}))),1)`;
}
