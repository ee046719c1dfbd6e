import type { CellValues } from '../../cells/value';
import type { Argument, Definition, Value } from '../../functions/definition';
import { isInvalid } from '../../functions/readArgument';
import { argumentValues } from '../argumentValues';
import { definitionFor } from '../definitionFor';
import { explainArgument } from './explainArgument';
import type { Explanation, SpillPlace } from '../explanation';
import { figuresIn } from '../figuresIn';
import type { CallArgument, FormulaCall, ReadValues } from '../formulaCall';
import { outcomeOf } from './outcomeOf';
import { stepsOf } from '../steps/stepsOf';
import { valueAt } from './valueAt';

/** An argument of the function as the call gives it. */
interface Given {
  readonly argument: Argument;
  readonly written: CallArgument;
  /** Null if it is omitted, undefined if it is not known. */
  readonly values: CellValues | null | undefined;
}

const leftOut: CallArgument = { kind: 'omitted', text: '' };

/**
 * Explains what a cell with an AI Capex call shows: its arguments, the steps of the calculation, and the outcome.
 *
 * The outcome comes from the function that the cell itself calls; an error brings the cell's own message.
 *
 * @param read values of the call's references and names; what is missing makes the outcome unknown
 * @param at the cell to explain if the formula fills several
 * @throws RangeError if the formula fills no such cell
 */
export function explain(
  call: FormulaCall,
  read: ReadValues,
  at: SpillPlace = { row: 0, column: 0 },
): Explanation {
  const { name } = call;
  const definition = definitionFor(name);
  const given = definition.arguments.map((argument, i): Given => {
    const written = call.arguments[i] ?? leftOut;
    return { argument, written, values: argumentValues(written, read) };
  });
  const explained = {
    name,
    definition,
    arguments: given.map(({ argument, written, values }) =>
      explainArgument(definition, argument, written, values, at),
    ),
    figures: figuresIn(`=${call.text}`),
  };

  const known = given.map(({ values }) => values).filter((values) => values !== undefined);
  if (known.length < given.length) {
    const unknown = given.filter(({ values }) => values === undefined);
    const names = unknown.map(({ argument }) => argument.name);
    return { ...explained, steps: [], outcome: { kind: 'unknown', arguments: names } };
  }
  const outcome = outcomeOf(definition, known, at);
  const values = valuesAt(definition, given, at);
  if (!values) return { ...explained, steps: [], outcome };
  return { ...explained, values, steps: stepsOf[name]({ values, outcome, at }), outcome };
}

/** The values as the function takes them; undefined if it cannot take one of them. */
function valuesAt(
  definition: Definition,
  given: readonly Given[],
  at: SpillPlace,
): readonly Value[] | undefined {
  const read = given.map(({ argument, values }) =>
    valueAt(definition, argument, values ?? null, at),
  );
  const values = read.filter((value): value is Value => !isInvalid(value));
  return values.length === read.length ? values : undefined;
}
