import { argumentKind, hasArgumentKinds } from './argumentKinds';
import { type Extent, joined } from './extent';

/** An argument of a call: its extent, and its number if it is one written out. Undefined if it is omitted. */
export interface ArgumentExtent {
  readonly extent: Extent;
  readonly number?: number;
}

/** They answer with arrays, whatever they are given. */
const arrays = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK LINEST LOGEST MAKEARRAY
  MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY SCAN SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW
  TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

/** Whether a function answers with an array, whatever it is given. By its name in capitals. */
export function isArrayFunction(name: string): boolean {
  return arrays.has(name);
}

/**
 * How many values a function returns if each argument that means one value is given one.
 *
 * @param name in capitals
 */
export function resultExtent(name: string, given: readonly (ArgumentExtent | undefined)[]): Extent {
  if (arrays.has(name)) return 'several';
  switch (name) {
    case 'ROW':
    case 'COLUMN':
      return given[0]?.extent ?? 'one';
    case 'INDEX':
      return ofIndex(given);
    case 'OFFSET':
      return ofOffset(given);
    case 'XLOOKUP':
    case 'INDIRECT':
      return 'unknown';
    default:
      if (!hasArgumentKinds(name)) return 'unknown';
      return joined(
        given.flatMap((argument, i) =>
          argument && argumentKind(name, i) === 'passed' ? [argument.extent] : [],
        ),
      );
  }
}

/** 0, or an omitted argument, means a whole row or column. */
function ofIndex([from, ...places]: readonly (ArgumentExtent | undefined)[]): Extent {
  if (from?.extent === 'one') return 'one';
  const isWhole = places.slice(0, 2).some((place) => !place || place.number === 0);
  return isWhole || places.length === 0 ? 'several' : 'one';
}

/** As large as its reference, unless it gives the number of rows and columns. */
function ofOffset([from, , , rows, columns]: readonly (ArgumentExtent | undefined)[]): Extent {
  const sizes = [rows, columns].flatMap((size) => (size ? [size] : []));
  if (sizes.some(({ number }) => number !== undefined && Math.abs(number) > 1)) return 'several';
  if (sizes.some(({ number }) => number === undefined)) return 'unknown';
  return sizes.length === 2 ? 'one' : (from?.extent ?? 'unknown');
}
