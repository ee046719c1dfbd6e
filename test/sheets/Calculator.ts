import type { AstExpression } from '@borgar/fx';
import { type CellReference } from '../../src/cells/area';
import { formulaText, type Plan } from '../../src/sheets/plan';
import { functionNamed, TestError } from '../functions/call';
import {
  eachOf,
  isMatrix,
  type Matrix,
  matrixOf,
  operate,
  operators,
  type Operand,
  type Value,
} from './cellValue';
import { referenceOf, treeOf } from './formulaTree';
import { lazyFunctions, nativeFunctions } from './nativeFunctions';

/** An AI Capex function in place of the real one. */
export type Replaced = Readonly<Record<string, (answers: unknown[][]) => unknown[][]>>;

const a1 = { row: 0, column: 0 };

/**
 * Works out plans as a spreadsheet does: formulas by their text, as they would stand in a workbook. The functions of
 * ours are the ones that Excel calls.
 */
export class Calculator {
  private readonly sheets: ReadonlyMap<string, Plan>;
  private readonly trees = new Map<string, AstExpression>();
  private readonly entered = new Map<string, Value>();
  private results = new Map<string, Operand>();

  constructor(
    plans: readonly Plan[],
    private readonly replaced: Replaced = {},
  ) {
    this.sheets = new Map(plans.map((plan) => [plan.name, plan]));
  }

  /** Enters a number, as a user would. */
  enter(sheet: string, { row, column }: CellReference, value: Value): void {
    this.entered.set(keyOf(sheet, row, column), value);
    this.results = new Map();
  }

  /** Takes back all that was entered. */
  clear(): void {
    this.entered.clear();
    this.results = new Map();
  }

  value(sheet: string, { row, column }: CellReference): Value {
    const key = keyOf(sheet, row, column);
    const entered = this.entered.get(key);
    if (entered !== undefined) return entered;
    const cell = this.planOf(sheet).cells[row]?.[column];
    if (!cell || cell.kind === 'empty') return null;
    if (cell.kind !== 'formula' && 'value' in cell) return cell.value;
    if (cell.kind === 'formula') return matrixOf(this.result(sheet, row, column))[0]?.[0] ?? 0;
    return cell.kind === 'blankInput' ? null : this.spilled(sheet, row, column);
  }

  /** The formula of a cell as a workbook holds it. */
  formula(sheet: string, { row, column }: CellReference): string {
    const cell = this.planOf(sheet).cells[row]?.[column];
    if (cell?.kind !== 'formula') throw new Error(`no formula in row ${row}, column ${column}`);
    const sheetNames = new Map([...this.sheets.keys()].map((name) => [name, name]));
    return formulaText(cell.formula, { origin: a1, sheetNames });
  }

  private planOf(sheet: string): Plan {
    const plan = this.sheets.get(sheet);
    if (!plan) throw new Error(`no sheet "${sheet}"`);
    return plan;
  }

  private result(sheet: string, row: number, column: number): Operand {
    const key = keyOf(sheet, row, column);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const answer = this.work(this.tree(sheet, row, column), sheet);
    this.results.set(key, answer);
    return answer;
  }

  private tree(sheet: string, row: number, column: number): AstExpression {
    const key = keyOf(sheet, row, column);
    const known = this.trees.get(key);
    if (known) return known;
    const tree = treeOf(this.formula(sheet, { row, column }));
    this.trees.set(key, tree);
    return tree;
  }

  /** What the nearest formula above and to the left that answers with a matrix puts here; null if it gave one error. */
  private spilled(sheet: string, row: number, column: number): Value {
    const cells = this.planOf(sheet).cells;
    for (let up = row; up >= 0; up--) {
      for (let left = column; left >= 0; left--) {
        if (cells[up]?.[left]?.kind !== 'formula') continue;
        const result = this.spillOf(sheet, up, left);
        const value = result?.[row - up]?.[column - left];
        if (value !== undefined) return value;
      }
    }
    return null;
  }

  private spillOf(sheet: string, row: number, column: number): Matrix | undefined {
    const tree = this.tree(sheet, row, column);
    if (tree.type !== 'CallExpression' || !tree.callee.name.startsWith('CAPEX.')) return undefined;
    const result = this.result(sheet, row, column);
    return isMatrix(result) && matrixOf(result).flat().length > 1 ? result : undefined;
  }

  private work(tree: AstExpression, sheet: string): Operand {
    switch (tree.type) {
      case 'Literal':
        return tree.value;
      case 'ReferenceIdentifier':
        return this.range(tree.value, sheet);
      case 'UnaryExpression':
      case 'BinaryExpression':
        return this.operation(tree.operator, tree.arguments, sheet);
      case 'CallExpression':
        return this.call(tree.callee.name, tree.arguments, sheet);
      default:
        throw new Error(`no plan uses ${tree.type}`);
    }
  }

  private operation(operator: string, operands: readonly AstExpression[], sheet: string): Operand {
    const [left, right] = operands;
    if (operator === '&' && left && right) {
      return eachOf(joined, this.work(left, sheet), this.work(right, sheet));
    }
    const calculate = operators[operator];
    if (!calculate || !left) throw new Error(`no plan uses the operator ${operator}`);
    const x = this.work(left, sheet);
    return right ? operate(calculate, x, this.work(right, sheet)) : operate(calculate, 0, x);
  }

  private call(name: string, given: readonly (AstExpression | null)[], sheet: string): Operand {
    const work = (i: number): Operand => {
      const argument = given[i];
      return argument ? this.work(argument, sheet) : null;
    };
    const lazy = lazyFunctions[name];
    if (lazy) return lazy(work);
    const values = given.map((_, i) => work(i));
    const native = nativeFunctions[name];
    if (native) return native(...values);
    if (!name.startsWith('CAPEX.')) throw new Error(`no function ${name}`);
    const own = name.slice('CAPEX.'.length);
    const answers = functionNamed(own)(...values.map(matrixOf));
    const answer = (this.replaced[own]?.(answers) ?? answers) as Value[][];
    return answer.flat().length === 1 ? (answer[0]?.[0] ?? null) : answer;
  }

  private range(text: string, own: string): Operand {
    const { top, left, bottom, right, sheet = own } = referenceOf(text);
    const at = (row: number, column: number) => this.value(sheet, { row, column });
    if (top === bottom && left === right) return at(top, left);
    const key = `${sheet}!${top},${left}:${bottom},${right}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const matrix = Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) => at(top + i, left + j)),
    );
    this.results.set(key, matrix);
    return matrix;
  }
}

/** Two values as one text; an error passes through. */
function joined(left: Value = null, right: Value = null): Value {
  if (left instanceof TestError) return left;
  return right instanceof TestError ? right : `${left ?? ''}${right ?? ''}`;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

/** Whether a cell shows an error, and which. */
export function shown(value: Value): number | string | boolean | null {
  return value instanceof TestError ? value.code : value;
}
