import type { Text } from '../../language';
import { numberFormat } from '../numberFormat';
import { formula } from '../plan';
import { caseInput } from './caseRows';
import type { ModelCell, ModelRow, Write } from './modelSheet';
import { checkFormat, unitFormat } from './quantities';
import { empty, formulaOf, line, type Line, text } from './rows';

/** Columns of the inputs: readings stand side by side, article first. */
const firstReading = 4;
const readings = 3;
const selector = 7;
const caseUsed = 8;
const lowestColumn = 9;
const highestColumn = 10;

/** In which an input is 0 where it is within its bounds, 1 where it is not. */
export const outOfBounds = 11;

interface Input extends Line {
  readonly key: string;
  readonly value: number;
  /** The formula that stands for the value where the source derives it. */
  readonly derived?: Write;
  readonly other?: number;
  readonly lowest: number;
  readonly highest: number;
  readonly source: Text;
  readonly otherSource?: Text;
}

/** A number in its three cases, its selector, and the live one that the model reads. */
export function inputRow(input: Input): ModelRow {
  const { value, derived, other, lowest, highest, source, otherSource, ...about } = input;
  const format = inputFormat(input);
  const number = (value: number): ModelCell => ({ kind: 'input', value, format });
  return line(
    about,
    formulaOf(format, (view) => {
      const chosen = [view.across(firstReading, readings), view.across(caseUsed)] as const;
      return formula`IF(ISNUMBER(INDEX(${chosen[0]},1,${chosen[1]})),INDEX(${chosen[0]},1,${chosen[1]}),${view.across(firstReading)})`;
    }),
    derived ? formulaOf(format, derived) : number(value),
    other === undefined ? empty : number(other),
    { kind: 'blankInput', format },
    { kind: 'input', value: 0, format: '0' },
    formulaOf(
      '0',
      (view) =>
        formula`IF(${view.across(selector)}=0,${view.value(caseInput)},${view.across(selector)})`,
    ),
    number(lowest),
    number(highest),
    formulaOf(checkFormat, (view) => {
      const live = view.across(3);
      const lowest = view.across(lowestColumn);
      const highest = view.across(highestColumn);
      return formula`IF(ISNUMBER(${live}),IF(AND(${live}>=${lowest},${live}<=${highest}),0,1),1)`;
    }),
    text(source),
    otherSource ? text(otherSource) : empty,
  );
}

/** Bounds and tolerances need more digits than what is shown elsewhere. */
function inputFormat({ unit, key }: Input): string {
  if (key.endsWith('tolerance')) return '0E+00';
  return unit === 'years' || unit === 'ratio' ? numberFormat('days') : unitFormat(unit);
}
