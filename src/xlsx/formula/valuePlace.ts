import type { ArgumentKind } from './argumentKinds';

/** Where a part is: for one value, for all cells of a range, or calculated cell by cell, perhaps in Excel alone. */
export type ValuePlace = 'one' | 'all' | 'each' | 'eachInExcel';

/** Where the operands of an operator are. */
export function operandPlace(place: ValuePlace): ValuePlace {
  return place === 'each' || place === 'eachInExcel' ? 'each' : 'one';
}

/** IF, IFERROR and the like take one condition even if all around them is calculated cell by cell. */
const neverEach = /^IF(?:S|ERROR|NA)?$|^SWITCH$|^CHOOSE$/;

/**
 * Where an argument of a function is.
 *
 * @param name in capitals
 * @param around where the call is
 */
export function argumentPlace(
  kind: ArgumentKind | undefined,
  name: string,
  around: ValuePlace,
): ValuePlace {
  switch (kind) {
    case 'one':
      return neverEach.test(name) ? 'one' : operandPlace(around);
    case 'all':
    case 'each':
    case 'eachInExcel':
      return kind;
    // What an unknown function does with a range is its own affair.
    case undefined:
      return 'each';
    case 'passed':
      return around === 'one' ? 'one' : 'all';
    default:
      return kind satisfies never;
  }
}
