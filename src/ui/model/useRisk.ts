import { useCallback, useMemo, useState } from 'react';
import { rangesToRead } from '../../explain/argumentValues';
import type { BuiltFormula } from '../../explain/buildFormula';
import { explain } from '../../explain/explain';
import type { Explanation } from '../../explain/explanation';
import type { ReadValues } from '../../explain/formulaCall';
import type { Selection, Workbook } from '../../hosts/workbook';
import { readValues } from '../async/readValues';
import { useFollowed } from '../async/useFollowed';
import type { AsyncValue } from '../async/asyncValue';
import type { RiskEntries } from './riskEntries';
import { riskFormula } from './riskFormula';

/** Long enough for the next key of who types without looking: thousands of trials are not to be made at each. */
const typingPause = 400;

/** A risk as it was calculated last, with the cells that it took. */
export interface Calculated {
  readonly read: ReadValues;
  readonly explanation: Explanation;
}

/** A formula of a risk while it is being made. */
export interface Risk {
  readonly entries: RiskEntries;
  readonly built: BuiltFormula;
  /** Undefined in it: there is nothing to calculate yet. */
  readonly calculation: AsyncValue<Calculated | undefined>;
  /** Fills in estimates, by the names of their arguments; the others stay. */
  readonly fill: (entries: RiskEntries) => void;
}

/** Makes a formula of what the form says, and calculates it a moment after the last change. */
export function useRisk(workbook: Workbook, selection: Selection | undefined): Risk {
  const [entries, setEntries] = useState<RiskEntries>({});
  const sheet = selection?.sheet;
  const built = useMemo(() => riskFormula(entries, sheet), [entries, sheet]);
  const calculate = useCallback(async () => {
    if (built.kind === 'incomplete') return undefined;
    const read = await readValues(workbook, rangesToRead(built.call), sheet);
    return { read, explanation: explain(built.call, read) };
  }, [workbook, built, sheet]);
  const { reading: calculation } = useFollowed(workbook, calculate, { delay: typingPause });
  return {
    entries,
    built,
    calculation,
    fill: (filled) => setEntries((before) => ({ ...before, ...filled })),
  };
}
