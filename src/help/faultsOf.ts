import { maxCells } from '../functions/cell';
import type { Argument, Definition, NumberArgument } from '../functions/definition';
import type { ArgumentFault } from '../functions/fault';

/** What can be wrong with a call of a function: each kind of fault once, of an argument that can have it. */
export function faultsOf({ kind, arguments: list }: Definition): readonly ArgumentFault[] {
  const numbers = list.filter((each) => each.kind === 'number');
  const texts = list.filter((each) => each.kind === 'text');
  const chosen = texts.filter(({ choices }) => choices);
  // A text that may be omitted is missing if another argument needs it.
  const needed = [...list.filter(({ optional }) => !optional), ...texts];
  return [
    ...(kind === 'each' ? rangeFaults(list) : tableFaults(numbers)),
    ...first(needed).map((argument): ArgumentFault => ({ kind: 'missing', argument })),
    ...first(numbers).map((argument): ArgumentFault => ({
      kind: 'notNumber',
      argument,
      given: '60',
    })),
    ...first(numbers.filter(({ series }) => !series)).map((argument): ArgumentFault => ({
      kind: 'outside',
      argument,
      given: outside(argument),
    })),
    ...first(list).map((argument): ArgumentFault => ({
      kind: 'noValue',
      argument,
      type: 'LinkedEntity',
    })),
    ...first(texts).map((argument): ArgumentFault => ({ kind: 'notText', argument, given: 7 })),
    ...first(chosen).map((argument): ArgumentFault => ({
      kind: 'notAChoice',
      argument,
      given: 'color',
    })),
  ];
}

/** Of a function that answers element by element. */
function rangeFaults(list: readonly Argument[]): readonly ArgumentFault[] {
  return [
    ...first(list.slice(1)).map((argument): ArgumentFault => ({ kind: 'noElement', argument })),
    { kind: 'tooManyCells', cells: 2 * maxCells, max: maxCells },
  ];
}

/** Of a function that takes single values, estimates or a series. */
function tableFaults(numbers: readonly NumberArgument[]): readonly ArgumentFault[] {
  const single = numbers.filter(({ threePoint, series }) => !threePoint && !series);
  const estimated = numbers.filter(({ threePoint }) => threePoint);
  return [
    ...first(single).map((argument): ArgumentFault => ({
      kind: 'notSingle',
      argument,
      rows: 2,
      columns: 1,
    })),
    ...first(numbers.filter(({ series }) => series)).map((argument): ArgumentFault => ({
      kind: 'notSeries',
      argument,
    })),
    ...first(estimated).flatMap((argument): ArgumentFault[] => [
      { kind: 'notThreePoint', argument, rows: 2, columns: 2 },
      { kind: 'notRising', argument, given: { low: 66, likely: 60, high: 54 } },
    ]),
  ];
}

/** A number that an argument cannot be: of a share a percentage, which is the likeliest mistake. */
function outside({ unit, domain }: NumberArgument): number {
  return unit === 'share' ? 82 : (domain.above ?? (domain.atLeast ?? 0) - 1);
}

function first<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, 1);
}
