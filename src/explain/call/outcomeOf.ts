import type { CellValues } from '../../cells/value';
import { cellFunction } from '../../functions/cell';
import type { Definition, Scalar } from '../../functions/definition';
import { isBlank } from '../../functions/input';
import { loadedLanguage } from '../../functions/messages';
import { forEachLanguage, type Language } from '../../language';
import type { Outcome, SpillPlace } from '../explanation';

/** An AI Capex error with its message, which a cell may hide. */
class KeptError {
  constructor(
    readonly error: string,
    readonly message: string,
  ) {}
}

/** What a cell function puts into a cell; an error without message is one that was handed on. */
type Cell = Scalar | KeptError | { readonly error: string };

/**
 * What a cell of a formula shows: from the very function that the cell calls.
 *
 * @param given for each argument its values, or null if it is omitted
 * @throws RangeError if the formula fills no such cell
 */
export function outcomeOf(
  definition: Definition,
  given: readonly (CellValues | null)[],
  at: SpillPlace,
): Outcome {
  const answers = forEachLanguage((language) => answer(definition, given, language));
  // Whether it is a table, and which error it is, is the same in all languages.
  const read = loadedLanguage();
  if (isTable(definition, given) && !isSingle(answers[read])) {
    return { kind: 'table', table: forEachLanguage((language) => answers[language].map(asValues)) };
  }
  const cells = forEachLanguage((language) => cellAt(answers[language], at));
  const cell = cells[read];
  if (cell instanceof KeptError) {
    const messages = cells as Readonly<Record<Language, KeptError>>;
    const message = forEachLanguage((language) => messages[language].message);
    return { kind: 'error', code: cell.error, message };
  }
  if (typeof cell === 'object') return { kind: 'error', code: cell.error };
  return { kind: 'answer', value: cells as Readonly<Record<Language, Scalar>> };
}

function answer(
  definition: Definition,
  given: readonly (CellValues | null)[],
  language: Language,
): readonly (readonly Cell[])[] {
  const call = cellFunction(definition, {
    language: () => language,
    error: (code, message) => new KeptError(code, message),
  });
  return call(...given) as Cell[][];
}

function isTable(definition: Definition, given: readonly (CellValues | null)[]): boolean {
  if (definition.kind !== 'each') return definition.kind === 'table';
  return definition.withoutArguments !== undefined && given.every(isBlank);
}

function isSingle(cells: readonly (readonly Cell[])[]): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

/** A single answer stands for all: a formula that would fill too many cells reports it in one. */
function cellAt(cells: readonly (readonly Cell[])[], { row, column }: SpillPlace): Cell {
  const cell = isSingle(cells) ? cells[0]?.[0] : cells[row]?.[column];
  if (cell === undefined) throw new RangeError(`nothing in row ${row}, column ${column}`);
  return cell;
}

function asValues(row: readonly Cell[]): CellValues[number] {
  return row.map((cell) => (cell instanceof KeptError ? { error: cell.error } : cell));
}
