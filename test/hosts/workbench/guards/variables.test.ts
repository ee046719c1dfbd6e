import fc from 'fast-check';
import { guardedGrid, named } from './checkCells';

/** An expression over two variables, and what it comes to. */
type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'minus'; readonly of: Expression }
  | { readonly kind: 'sum' | 'product'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'let' | 'lambda';
      readonly name: string;
      readonly value: Expression;
      readonly body: Expression;
    };

type Values = Readonly<Record<string, number>>;

/** `x` and `y` are also names of the workbook: a variable comes before them. */
const names = ['x', 'y'];
const workbook: Values = { x: 3, y: 5 };

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const inner = tie('expression');
  const name = fc.constantFrom(...names);
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ kind: fc.constant('name' as const), name }),
      fc.record({ kind: fc.constant('minus' as const), of: inner }),
      fc.record({
        kind: fc.constantFrom('sum' as const, 'product' as const),
        left: inner,
        right: inner,
      }),
      fc.record({
        kind: fc.constantFrom('let' as const, 'lambda' as const),
        name,
        value: inner,
        body: inner,
      }),
    ),
  };
});

function text(of: Expression): string {
  switch (of.kind) {
    case 'number':
      return String(of.value);
    case 'name':
      return of.name;
    case 'minus':
      return `(-${text(of.of)})`;
    case 'sum':
      return `(${text(of.left)}+${text(of.right)})`;
    case 'product':
      return `${text(of.left)}*${text(of.right)}`;
    case 'let':
      return `LET(${of.name},${text(of.value)},${text(of.body)})`;
    case 'lambda':
      return `LAMBDA(${of.name.toUpperCase()},${text(of.body)})(${text(of.value)})`;
    default:
      return of satisfies never;
  }
}

function result(of: Expression, values: Values): number {
  switch (of.kind) {
    case 'number':
      return of.value;
    case 'name':
      return values[of.name] ?? NaN;
    case 'minus':
      return -result(of.of, values);
    case 'sum':
      return result(of.left, values) + result(of.right, values);
    case 'product':
      return result(of.left, values) * result(of.right, values);
    case 'let':
    case 'lambda':
      return result(of.body, { ...values, [of.name]: result(of.value, values) });
    default:
      return of satisfies never;
  }
}

test('LET and LAMBDA in each other, over the same names, come to what they mean', async () => {
  const grid = guardedGrid();
  named({ x: 'Sheet1!$A$1', y: 'Sheet1!$B$1' })(grid);
  const tried = fc.sample(expression, { numRuns: 150, seed: 4 });
  const cells = tried.map((each, i) => [`D${i + 1}`, `=${text(each)}`] as const);
  const read = await grid.after(
    { A1: 3, B1: 5, ...Object.fromEntries(cells) },
    ...cells.map(([address]) => address),
  );
  const wanted = tried.map((each) => result(each, workbook) + 0);
  const wrong = tried.flatMap((_, i) =>
    read[i] === wanted[i] ? [] : [[cells[i]?.[1], read[i], wanted[i]]],
  );
  expect(wrong).toEqual([]);
});
