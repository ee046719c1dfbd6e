/**
 * Numbers columns by name, from left to right.
 *
 * @example columnsFrom(3, ['answer', 'recalculated']) // { answer: 3, recalculated: 4 }
 */
export function columnsFrom<Name extends string>(
  first: number,
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, first + i])) as Record<Name, number>;
}
