import { IRR, MATCH, NPER, NPV, PV } from '@formulajs/formulajs';
import { TestError } from '../functions/call';
import {
  eachOf,
  numberOf,
  isMatrix,
  type Matrix,
  matrixOf,
  noAnswer,
  ofNumbers,
  operate,
  type Operand,
  type Value,
} from './cellValue';

type Evaluated = (...given: Operand[]) => Operand;

/** Excel's own functions, as far as plans use them; none but IFNA, of 2013, is newer than Excel 2010. */
export const nativeFunctions: Readonly<Record<string, Evaluated>> = {
  NA: () => noAnswer,
  ABS: each(Math.abs),
  EXP: (given = 0) => operate((_, x) => Math.exp(x), 0, given),
  INT: each(Math.floor),
  LN: each((x = 0) => (x > 0 ? Math.log(x) : NaN)),
  ISNUMBER: (given = null) => eachOf((value) => typeof value === 'number', given),
  ISTEXT: (given = null) => eachOf((value) => typeof value === 'string', given),
  ISNA: (given = null) =>
    eachOf((value) => value instanceof TestError && value.code === '#N/A', given),
  IFNA: (given = null, other = null) =>
    given instanceof TestError && given.code === '#N/A' ? other : given,
  ISERR: (given = null) =>
    eachOf((value) => value instanceof TestError && value.code !== '#N/A', given),
  ISERROR: (given = null) => eachOf((value) => value instanceof TestError, given),
  ROUND: each((x = 0, digits = 0) => rounded(x, digits)),
  FIXED: (x = 0, digits = 0) =>
    eachOf(
      (value, places = 0) => {
        const [number, decimals] = [numberOf(value ?? 0), numberOf(places)];
        if (number instanceof TestError) return number;
        if (decimals instanceof TestError) return decimals;
        const options = { minimumFractionDigits: decimals };
        return rounded(number, decimals).toLocaleString('en-US', options);
      },
      x,
      digits,
    ),
  AND: overAll((truths) => truths.every(Boolean)),
  OR: overAll((truths) => truths.some(Boolean)),
  SUM: overAll((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  AVERAGE: overAll((numbers) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length),
  MAX: overAll((numbers) => Math.max(...numbers)),
  MIN: overAll((numbers) => Math.min(...numbers)),
  COUNT: overAll((numbers) => numbers.length),
  ROWS: (given = null) => matrixOf(given).length,
  SUMPRODUCT: (first = null, ...more) =>
    overAll((numbers) => numbers.reduce((sum, number) => sum + number, 0))(
      more.reduce<Operand>((product, factor) => operate((a, b) => a * b, product, factor), first),
    ),
  INDEX: (range = null, first = 1, second) => {
    if (first instanceof TestError) return first;
    const matrix = matrixOf(range);
    const [row, column] =
      second === undefined && matrix.length === 1 ? [1, first] : [first, second ?? 1];
    return matrix[Number(row) - 1]?.[Number(column) - 1] ?? blankOr(matrix, row, column);
  },
  MATCH: (sought = null, range = null, how = 1) =>
    sought instanceof TestError ? sought : orError(MATCH(sought, matrixOf(range).flat(), how)),
  PV: each((rate, periods, payment) => Number(PV(rate, periods, payment))),
  NPV: (rate = 0, range = null) =>
    ofNumbers(() => Number(NPV(Number(rate), ...numbersIn(range))))(),
  IRR: (range = null) => ofNumbers(() => Number(IRR(numbersIn(range))))(),
  NPER: each((rate, payment, present) => Number(NPER(rate, payment, present))),
};

/** Halves away from 0, as Excel rounds. */
function rounded(x: number, digits: number): number {
  const unit = 10 ** digits;
  return (Math.sign(x) * Math.round(Math.abs(x) * unit)) / unit;
}

function numbersIn(range: Operand): number[] {
  return matrixOf(range).flat().map(Number);
}

function each(calculate: (...numbers: number[]) => number): Evaluated {
  return (...given) => eachOf(ofNumbers(calculate), ...given);
}

/** Of all numbers given; texts and blanks of a range do not count, as in Excel. */
function overAll(calculate: (numbers: number[]) => number | boolean): Evaluated {
  return (...given) => {
    const numbers: number[] = [];
    for (const operand of given) {
      for (const line of matrixOf(operand)) {
        for (const value of line) {
          if (value instanceof TestError) return value;
          if (typeof value === 'number') numbers.push(value);
          if (typeof value === 'boolean') numbers.push(Number(value));
        }
      }
    }
    return ofNumbers(() => calculate(numbers))();
  };
}

function blankOr(matrix: Matrix, row: Operand, column: Operand): Value {
  const isInside = Number(row) <= matrix.length && Number(column) <= (matrix[0]?.length ?? 0);
  return isInside ? null : new TestError('#REF!', '');
}

function orError(answer: unknown): Value {
  return typeof answer === 'number' ? answer : noAnswer;
}

/** Which of its arguments a function works out depends on the others. */
export const lazyFunctions: Readonly<
  Record<string, (work: (argument: number) => Operand) => Operand>
> = {
  IF: (work) => {
    const condition = work(0);
    if (condition instanceof TestError || isMatrix(condition)) return condition;
    return work(condition ? 1 : 2);
  },
  IFERROR: (work) => {
    const value = work(0);
    return value instanceof TestError ? work(1) : value;
  },
  CHOOSE: (work) => {
    const chosen = work(0);
    return chosen instanceof TestError ? chosen : work(Number(chosen));
  },
};
