import type { Text } from '../../language';
import { numberFormat } from '../numberFormat';
import { type Formula, formula, type FormulaReference } from '../plan';
import { columnsFrom } from './columnsFrom';
import { checkFormat, unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import {
  type CellContext,
  type ModelCell,
  type ModelRow,
  singleValueColumn,
  type Write,
} from './sheet';
import { caseInput, empty, formulaOf, line, type Line, text } from './rows';

/** The scenarios of an input, from left to right. */
const scenarios = ['base', 'article', 'secondSource', 'myCase'] as const;

/** Columns of the inputs. `outOfBounds` holds 0 for an input within its bounds, else 1. */
export const inputColumns = columnsFrom(singleValueColumn, [
  'live',
  ...scenarios,
  'scenario',
  'scenarioUsed',
  'min',
  'max',
  'outOfBounds',
] as const);

interface Input extends Line {
  readonly key: string;
  /** The article's number, if not given: then the base case takes that. */
  readonly base?: number;
  readonly article?: number;
  /** The formula of an article's number that it derives. */
  readonly derived?: Write;
  readonly other?: number;
  readonly min: number;
  readonly max: number;
  readonly source: Text;
  /** Whose number it is, and how precise. */
  readonly speaker?: Text;
  readonly otherSource?: Text;
}

/** A number in its four scenarios, the selected scenario, and the live value that the model reads. */
export function inputRow(input: Input): ModelRow {
  const { base, article, derived, other, min, max } = input;
  const { source, speaker, otherSource, ...about } = input;
  const format = inputFormat(input);
  const number = (value: number): ModelCell => ({ kind: 'input', value, format });
  const maybe = (value?: number): ModelCell => (value === undefined ? empty : number(value));
  return line(
    about,
    formulaOf(format, (view) => {
      const values = view.across(inputColumns.base, scenarios.length);
      const used = formula`MATCH(${view.across(inputColumns.scenarioUsed)},${scenarioCells(view)},0)`;
      return formula`IF(ISNUMBER(INDEX(${values},1,${used})),INDEX(${values},1,${used}),${view.across(inputColumns.base)})`;
    }),
    base === undefined
      ? formulaOf(format, (view) => formula`${view.across(inputColumns.article)}`)
      : number(base),
    derived ? formulaOf(format, derived) : maybe(article),
    maybe(other),
    { kind: 'blankInput', format },
    text(modelSheetText('asModel'), 'input'),
    formulaOf('General', (view) => {
      const own = formula`MATCH(${view.across(inputColumns.scenario)},${scenarioCells(view)},0)`;
      return scenarioNamed(view, formula`IFERROR(${own},${view.value(caseInput)})`);
    }),
    number(min),
    number(max),
    formulaOf(checkFormat, (view) => {
      const live = view.across(inputColumns.live);
      const min = view.across(inputColumns.min);
      const max = view.across(inputColumns.max);
      return formula`IF(ISNUMBER(${live}),IF(AND(${live}>=${min},${live}<=${max}),0,1),1)`;
    }),
    text(source),
    speaker ? text(speaker) : empty,
    otherSource ? text(otherSource) : empty,
  );
}

/** Key of the headings above the scenarios. */
export const scenarioNames = 'scenarioNames';

/** The names of the scenarios: the headings above them. */
export function scenarioCells(view: CellContext): FormulaReference {
  return view.block(scenarioNames, inputColumns.base, 1, scenarios.length, 'inputs');
}

/**
 * The name of a scenario by its number. Not by 0, which stands for all of them: so a number that is not calculated yet is
 * read, and the names would fill the cells to the right.
 */
export function scenarioNamed(view: CellContext, number: Formula): Formula {
  return formula`INDEX(${scenarioCells(view)},1,MAX(1,${number}))`;
}

/** Bounds and tolerances need more digits than what is shown elsewhere. */
function inputFormat({ unit, key }: Input): string {
  if (key.endsWith('tolerance')) return '0E+00_)';
  return unit === 'years' || unit === 'ratio' ? numberFormat('days') : unitFormat(unit);
}
