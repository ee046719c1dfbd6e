import { useCallback, useMemo, useState } from 'react';
import { buildFormula, type BuiltFormula } from '../../explain/buildFormula';
import { definitionFor } from '../../explain/definitionFor';
import { explain } from '../../explain/call/explain';
import type { Explanation } from '../../explain/explanation';
import type { ReadValues } from '../../explain/formulaCall';
import type { Definition } from '../../functions/definition';
import type { FunctionName } from '../../functions/functionName';
import type { Selection, Workbook } from '../../hosts/workbook';
import { fieldText, type FieldEntry } from './fieldText';
import { latestResult } from '../async/latestResult';
import { useLatest } from '../async/useLatest';
import { useCallValues } from './useCallValues';
import { useKnownNames } from './useKnownNames';
import type { AsyncValue } from '../async/asyncValue';

/** A formula while it is being made. */
export interface Builder {
  /** Of the function that it calls. */
  readonly definition: Definition;
  /** The text of each argument's field, in order. */
  readonly texts: readonly string[];
  /** The text of an argument's field, by its name. */
  readonly textOf: (argument: string) => string;
  readonly built: BuiltFormula;
  readonly reading: AsyncValue<ReadValues>;
  /** How the formula comes to its answer, by the values read last; absent while it is incomplete. */
  readonly explanation?: Explanation;
  /** Types into the field of an argument; references without a sheet are to that of the cell that the formula is for. */
  readonly type: (argument: string, text: string) => void;
  /** Fills fields, by the names of their arguments; the others stay. */
  readonly fill: (entries: Entries) => void;
}

/** What its answer is shown from. */
export type BuilderState = Pick<Builder, 'definition' | 'built' | 'reading' | 'explanation'>;

export type Entries = Readonly<Record<string, FieldEntry>>;

const empty: FieldEntry = { text: '', sheet: undefined };

/**
 * Makes a formula of the fields, and calculates it as it will be calculated in the cell. Arguments of the same
 * name keep what was filled in when another function is chosen.
 *
 * @returns the same object for as long as nothing in it differs
 * @param target the cell that the formula is for
 */
export function useBuilder(
  workbook: Workbook,
  name: FunctionName,
  target: Selection | undefined,
): Builder {
  const [entries, setEntries] = useState<Entries>({});
  const definition = definitionFor(name);
  const sheet = target?.sheet;
  const texts = useMemo(
    () => definition.arguments.map((argument) => fieldText(entries[argument.name] ?? empty, sheet)),
    [definition, entries, sheet],
  );
  const names = useKnownNames(workbook, texts);
  const built = useMemo(() => buildFormula(name, texts, { names }), [name, texts, names]);
  const call = built.kind === 'complete' ? built.call : undefined;
  const reading = useCallValues(workbook, call, target);
  const read = latestResult(reading);
  const explanation = useMemo(() => call && explain(call, read ?? new Map()), [call, read]);
  const fill = useCallback(
    (filled: Entries) => setEntries((before) => ({ ...before, ...filled })),
    [],
  );
  const latestSheet = useLatest(sheet);
  const type = useCallback(
    (argument: string, text: string) => fill({ [argument]: { text, sheet: latestSheet.current } }),
    [fill, latestSheet],
  );
  return useMemo(
    () => ({
      definition,
      texts,
      textOf: (argument) => fieldText(entries[argument] ?? empty, sheet),
      built,
      reading,
      ...(explanation && { explanation }),
      type,
      fill,
    }),
    [definition, texts, entries, sheet, built, reading, explanation, type, fill],
  );
}
