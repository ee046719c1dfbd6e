import { useCallback, useMemo, useState } from 'react';
import { rangesToRead } from '../../explain/argumentValues';
import { definitionFor } from '../../explain/definitionFor';
import type { BuiltFormula, CompleteFormula } from '../../explain/buildFormula';
import { explain } from '../../explain/call/explain';
import type { Explanation } from '../../explain/explanation';
import type { ReadValues } from '../../explain/formulaCall';
import type { Selection, Workbook } from '../../hosts/workbook';
import { readValues } from '../async/readValues';
import { latestResult } from '../async/latestResult';
import { useLatest } from '../async/useLatest';
import { useFollowed } from '../async/useFollowed';
import type { AsyncValue } from '../async/asyncValue';
import type { BuilderState } from '../formula/useBuilder';
import type { TypedEstimate } from './estimate';
import { riskArgumentIndex, riskFormula, type RiskEntries } from './riskForm';

/** Long enough to wait for the next keystroke of a fast typist: thousands of trials must not run at each. */
const typingPause = 400;

/** The last calculation of a risk, with the cells that it read. */
export interface CalculatedRisk {
  readonly built: CompleteFormula;
  /** The sheet that its references without one are on; undefined while that is not known. */
  readonly sheet: string | undefined;
  readonly read: ReadValues;
  readonly explanation: Explanation;
}

/** A formula of a risk while it is being made. */
export interface Risk {
  readonly entries: RiskEntries;
  readonly built: BuiltFormula;
  /** Undefined in it: there is nothing to calculate yet. */
  readonly calculation: AsyncValue<CalculatedRisk | undefined>;
  /** Types into the fields of an argument; references without a sheet are to the one selected. */
  readonly type: (argument: string, entry: TypedEstimate) => void;
  /** Fills in estimates, by the names of their arguments; the others stay. */
  readonly fill: (entries: RiskEntries) => void;
}

/** Builds the formula of the form, and calculates it a moment after the last change. */
export function useRisk(workbook: Workbook, selection: Selection | undefined): Risk {
  const [entries, setEntries] = useState<RiskEntries>({});
  const sheet = selection?.sheet;
  const built = useMemo(() => riskFormula(entries, sheet), [entries, sheet]);
  const calculate = useCallback(async () => {
    if (built.kind === 'incomplete') return undefined;
    const read = await readValues(workbook, rangesToRead(built.call), sheet);
    return { built, sheet, read, explanation: explain(built.call, read) };
  }, [workbook, built, sheet]);
  const { reading: calculation } = useFollowed(workbook, calculate, { delay: typingPause });
  const fill = useCallback(
    (filled: RiskEntries) => setEntries((before) => ({ ...before, ...filled })),
    [],
  );
  const latestSheet = useLatest(sheet);
  const type = useCallback(
    (argument: string, entry: TypedEstimate) =>
      fill({ [argument]: { ...entry, sheet: latestSheet.current } }),
    [fill, latestSheet],
  );
  return useMemo(
    () => ({ entries, built, calculation, type, fill }),
    [entries, built, calculation, type, fill],
  );
}

const definition = definitionFor('AI_PAYBACK_RISK');

/**
 * A risk as a builder shows its answer: the last calculation, until the next is there.
 *
 * @returns the same object for as long as nothing in it differs
 */
export function useRiskAnswer({ built, calculation }: Risk): BuilderState {
  const calculated = latestResult(calculation);
  const failed = calculation.kind === 'failed' ? calculation : undefined;
  return useMemo(() => {
    if (failed) return { definition, built, reading: failed };
    if (!calculated) return { definition, built, reading: { kind: 'busy' } };
    const { read, explanation } = calculated;
    return { definition, built, reading: { kind: 'done', result: read }, explanation };
  }, [built, calculated, failed]);
}

/** So many trials take about half a second, in which nothing else moves. */
const manyTrials = 20_000;

/** Whether a simulation is running, and whether it is known to take long. */
export function riskProgress({ built, calculation }: Risk): {
  readonly busy: boolean;
  readonly isLong: boolean;
} {
  if (built.kind === 'incomplete') return { busy: false, isLong: false };
  const trials = built.call.arguments[riskArgumentIndex('trials')];
  return {
    busy: calculation.kind === 'busy',
    isLong: trials?.kind === 'number' && trials.value > manyTrials,
  };
}
