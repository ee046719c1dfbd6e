import { formula } from '../plan';
import { cash, searchRow, searchSection, stepColumn } from './searchCash';
import { modelSheetText } from './modelSheetTexts';
import type { ModelRow, Write } from './sheet';
import { formulaOf, type Heading, numbered } from './rows';

/** From a step of 100 to one of 9e-14. */
const halvingCount = 50;
const keyOf = (halving: number) => `halving.${halving}`;

const label = modelSheetText('xWithCashStillShort');
const format = '0.0000000_);(0.0000000)';
const stepFormat = '0.0E+00_)';

/**
 * The search itself, its result last.
 *
 * @param headings what each column searches for
 */
export function bisectionRows(headings: readonly Heading[]): readonly ModelRow[] {
  const searches = headings.length;
  const half: Write = (view) => formula`AVERAGE(0,${view.near(-1, 0)})`;
  const next: Write = (view) => {
    const before = view.near(-1, 0);
    const step = view.across(stepColumn);
    const short = cash(view, formula`(${before}+${step})`);
    return formula`${before}+IF(IFERROR(${short},0)<0,${step},0)`;
  };
  const whole: Write = (view) => formula`${view.input('search.high')}-${view.input('search.low')}`;
  return [
    searchSection(modelSheetText('bisection'), modelSheetText('step'), headings),
    searchRow(
      keyOf(0),
      modelSheetText('firstX'),
      formulaOf(stepFormat, whole),
      formulaOf(format, (view) => formula`${view.input('search.low')}`),
      searches,
    ),
    ...Array.from({ length: halvingCount }, (_, i) =>
      searchRow(
        keyOf(i + 1),
        numbered(label, i + 1),
        formulaOf(stepFormat, half),
        formulaOf(format, next),
        searches,
      ),
    ),
    searchRow(
      'found',
      modelSheetText('smallestX'),
      formulaOf(stepFormat, (view) => formula`${view.near(-1, 0)}`),
      formulaOf(format, (view) => formula`${view.near(-1, 0)}+${view.across(stepColumn)}`),
      searches,
    ),
  ];
}
