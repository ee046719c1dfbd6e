import type { Text } from '../../language';
import { type Formula, formula } from '../plan';
import { horizonYears } from './assumption';
import { differenceFormat } from './difference';
import type { ModelCell, ModelRow, Write } from './modelSheet';
import { unitFormat } from './quantities';
import { empty, formulaOf, text } from './rows';
import type { CellContext } from './cellContext';
import { modelSheetText } from './modelSheetTexts';

/** Columns of the schedule: its answer, a blank one, its recalculation, and what follows from that. */
const own = 8;
export const ownYear = own;
export const ownDiscounted = own + 5;
export const ownCumulative = own + 6;
export const flag = own + 7;
export const difference = own + 8;

const headings: readonly Text[] = [
  modelSheetText('year'),
  modelSheetText('revenue'),
  modelSheetText('operatingCost'),
  modelSheetText('spend'),
  modelSheetText('netCash'),
  modelSheetText('discounted'),
  modelSheetText('cumulative'),
];

const money = unitFormat('USD bn');
const count = unitFormat('count');
const formatOf = (column: number): string => (column === 0 ? count : money);

/** Key of the row of a year; 0 holds the investment. */
export function yearKey(year: number): string {
  return `year.${year}`;
}

/** The schedule: in live formulas one call fills the first seven columns, headings included. */
export const scheduleRows: readonly ModelRow[] = [headingRow(), ...yearRows()];

function headingRow(): ModelRow {
  const style = 'headingRight';
  return {
    cells: [
      ...headings.map((native, column): ModelCell => {
        if (column > 0) return { kind: 'spilled', format: 'General', native, style };
        return { kind: 'formula', format: 'General', live: schedule, native, style };
      }),
      empty,
      ...headings.map((heading) => text(heading, style)),
      text(modelSheetText('paidBack'), style),
      text(modelSheetText('difference'), style),
    ],
  };
}

function schedule(view: CellContext): Formula {
  const last = view.between(yearKey(0), yearKey(horizonYears), ownYear);
  return formula`CAPEX.AI_PAYBACK_SCHEDULE(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')},${view.value('growth')},${view.value('discountRate')},${view.value('yearlySpend')},MAX(${last}))`;
}

function yearRows(): readonly ModelRow[] {
  return Array.from({ length: horizonYears + 1 }, (_, year) => ({
    key: yearKey(year),
    cells: [
      ...stepByStep(year).map((native, column): ModelCell => ({
        kind: 'spilled',
        format: formatOf(column),
        native,
      })),
      empty,
      ...recalculated(year).map((write, column) => formulaOf(formatOf(column), write)),
      formulaOf(count, (view) => formula`IF(${view.across(ownCumulative)}>=0,1,0)`),
      formulaOf(differenceFormat, apart),
    ],
  }));
}

/** Each year from the one before. */
function stepByStep(year: number): readonly Write[] {
  return [
    yearOf(year),
    (view) =>
      formula`IF(${view.across(0)}=0,0,IF(${view.across(0)}=1,${view.value('revenue')},${view.near(-1, 0)}*(1+${view.value('growth')})))`,
    (view) => formula`${view.across(1)}*${view.value('costRatio')}`,
    (view) =>
      formula`IF(${view.across(0)}=0,${view.value('investment')},${view.value('yearlySpend')})`,
    (view) => formula`${view.across(1)}-${view.across(2)}-${view.across(3)}`,
    (view) => formula`${view.across(4)}/(1+${view.value('discountRate')})^${view.across(0)}`,
    (view) => formula`SUM(${view.near(-1, 0)},${view.across(5)})`,
  ];
}

/** Each year by itself, from the first. */
function recalculated(year: number): readonly Write[] {
  return [
    yearOf(year),
    (view) =>
      formula`IF(${view.across(own)}=0,0,${view.value('revenue')}*(1+${view.value('growth')})^(${view.across(own)}-1))`,
    (view) => formula`${view.across(own + 1)}*${view.value('costRatio')}`,
    (view) =>
      formula`IF(${view.across(own)}=0,${view.value('investment')},${view.value('yearlySpend')})`,
    (view) =>
      formula`${view.across(own + 1)}*(1-${view.value('costRatio')})-${view.across(own + 3)}`,
    (view) =>
      formula`${view.across(own + 4)}*(1+${view.value('discountRate')})^(-${view.across(own)})`,
    (view) => {
      const first = { ...view.block(yearKey(0), ownDiscounted, 1, 1), anchor: 'row' } as const;
      return formula`SUM(${first}:${view.near(0, -1)})`;
    },
  ];
}

function yearOf(year: number): Write {
  return (view) => (year === 0 ? formula`0` : formula`${view.near(-1, 0)}+1`);
}

/** How far the row is from its recalculation, of all that is in it. */
function apart(view: CellContext): Formula {
  const answer = view.across(0, headings.length);
  const recalculation = view.across(own, headings.length);
  return formula`IF(ISNUMBER(SUM(${answer},${recalculation})),SUMPRODUCT(ABS(${answer}-${recalculation}))/(1+${view.value('investment')}+SUMPRODUCT(ABS(${recalculation}))),1)`;
}
