import type { FormulaPlace } from './FormulaWorld';

/** What a formula shows that cannot be calculated. */
export const faultCode = '#VALUE!';

/** A formula at which the engine failed, and what it failed with. */
export interface EngineFault {
  readonly unitId: string;
  readonly place: FormulaPlace;
  readonly error: unknown;
}

type Listener = (fault: EngineFault) => void;

/** The formulas at which the engine failed: each is told once, until it is typed again. */
export class EngineFaults {
  private readonly told = new Map<string, string>();
  private readonly listeners = new Set<Listener>();

  /** @param formulaAt the formula that a cell holds, as typed */
  constructor(private readonly formulaAt: (unitId: string, place: FormulaPlace) => string) {}

  report(fault: EngineFault): void {
    const { unitId, place } = fault;
    const formula = this.formulaAt(unitId, place);
    const key = `${unitId}/${place.sheetId}/${place.row},${place.column}`;
    if (this.told.get(key) === formula) return;
    this.told.set(key, formula);
    for (const listener of this.listeners) listener(fault);
  }

  /** @returns what ends it */
  onFault(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
