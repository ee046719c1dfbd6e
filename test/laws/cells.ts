import fc from 'fast-check';
import { figures } from '../../src/figures/figures';
import type { Argument } from '../../src/functions/definition';

/** What a cell holds that belongs to an argument, or now and then lies just outside its domain. */
export function fittingCell(argument: Argument): fc.Arbitrary<number | string> {
  if (argument.kind === 'text') {
    return fc.constantFrom(...(argument.choices ?? figures.map(({ id }) => id)), 'bigtech.spend');
  }
  if (argument.name === 'trials') return fc.constantFrom(100, 101, 99);
  if (argument.series) return fc.integer({ min: -100, max: 100 });
  return argument.unit === 'money' || argument.unit === 'years' || argument.unit === 'number'
    ? fc.integer({ min: 0, max: 100 })
    : fc.integer({ min: -5, max: 12 }).map((x) => x / 10);
}

/** Errors and data types as Excel hands them over, and objects that it never does. */
const objects: readonly object[] = [
  { code: '#REF!' },
  { code: '#N/A', message: 'no data' },
  { type: 'Error', errorType: 'Div0', basicType: 'Error', basicValue: '#DIV/0!' },
  { type: 'Entity', text: 'NVDA', basicType: 'Error', basicValue: '#VALUE!', properties: {} },
  { type: 'LinkedEntity', text: 'NVDA', id: { entityId: '1' }, properties: {} },
  { type: 'Double', basicType: 'Double', basicValue: 60, numberFormat: '0.00' },
  { type: 'WebImage', address: 'https://example.com/a.png', altText: '' },
  { type: 'Array', elements: [[{ type: 'Double', basicValue: 1 }]] },
  Object.freeze(Object.create(null) as object),
  new Date(0),
];

const texts = [
  ...['', ' ', 'x', '60', '-1', '1e5', '5%', '$60', '1,000', '６０', 'TRUE', 'NaN', 'Infinity'],
  ...['2024-07-27', '27/07/2024', '12:00', '=1+1', '+1', '@A1', '=CAPEX.AI_GAP(60,20)', '#N/A'],
  ...['bigtech.ai_spend', '<b>60</b>', '\u0000', '\ud800', '科创板日报', 'x'.repeat(32_767)],
];

/** Numbers at the edges of double precision, and days, as which Excel holds dates. */
export const edges = [
  ...[0, -0, 1, -1, 0.5, 2, 82, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-300, 1e-16],
  ...[1 - 2 ** -53, -1 + 2 ** -53, 1 + 2 ** -52, 2 ** 31, 2 ** 53, 2 ** 53 + 2, 1e16, 1e300],
  ...[1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE],
  ...[45_500, 45_500.75, 2_958_465],
];

/** Anything a cell can hold, and what none does. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(...edges),
  fc.constantFrom<unknown[]>(...texts),
  fc.constantFrom<unknown[]>(...objects),
  fc.constantFrom<unknown[]>(null, undefined, true, false, NaN, Infinity, -Infinity),
  fc.double(),
  fc.string({ maxLength: 8 }),
);
