import type { FormulaPlace } from './FormulaWorld';

/** What a formula shows if it cannot be calculated. */
export const engineFaultCode = '#VALUE!';

/** A formula that made the engine fail, and the error. */
export interface EngineFault {
  readonly unitId: string;
  readonly place: FormulaPlace;
  readonly error: unknown;
}

type Listener = (fault: EngineFault) => void;

/** The formulas that made the engine fail; each is reported once, until it is entered again. */
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

  /** @returns stops it */
  onFault(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
