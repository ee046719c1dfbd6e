import { formula } from '../plan';
import type { ModelRow, Write } from './modelSheet';
import { formulaOf, section } from './rows';
import { cash, searchRow, stepColumn } from './searchCash';

/** From a step of 100 to one of 9e-17. */
const halvingCount = 60;
const keyOf = (halving: number) => `halving.${halving}`;

const label = { en: 'x at which the cash is still short', 'zh-CN': '现金仍不足时的x' };
const format = '0.000000000000';

/** The search itself, its result last. */
export function halvings(searches: number): readonly ModelRow[] {
  const half: Write = (view) => formula`AVERAGE(0,${view.near(-1, 0)})`;
  const next: Write = (view) => {
    const before = view.near(-1, 0);
    const step = view.across(stepColumn);
    const short = cash(view, formula`(${before}+${step})`);
    return formula`${before}+IF(IFERROR(${short},0)<0,${step},0)`;
  };
  const whole: Write = (view) => formula`${view.input('search.high')}-${view.input('search.low')}`;
  return [
    section({ en: 'Search: the step, and x', 'zh-CN': '搜索：步长与x' }),
    searchRow(
      keyOf(0),
      label,
      formulaOf(format, whole),
      formulaOf(format, (view) => formula`${view.input('search.low')}`),
      searches,
    ),
    ...Array.from({ length: halvingCount }, (_, i) =>
      searchRow(keyOf(i + 1), label, formulaOf(format, half), formulaOf(format, next), searches),
    ),
    searchRow(
      'found',
      { en: 'Least x at which the cash suffices', 'zh-CN': '现金足够时的最小x' },
      formulaOf(format, (view) => formula`${view.near(-1, 0)}`),
      formulaOf(format, (view) => formula`${view.near(-1, 0)}+${view.across(stepColumn)}`),
      searches,
    ),
  ];
}
