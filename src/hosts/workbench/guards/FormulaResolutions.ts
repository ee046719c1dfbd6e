import type { IAccessor } from '@univerjs/core';
import { engineFaultCode } from './EngineFaults';
import type { FormulaPlace } from './FormulaWorld';
import { type GridWorld, gridWorld } from './gridWorld';
import { resolvedFormula } from './resolvedFormula';

const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const throughSheets = /:[^!,()"]*!/;

/** The formulas of all workbooks, resolved: each once, until a name, a table or a sheet changes. */
export class FormulaResolutions {
  private readonly worlds = new Map<string, GridWorld>();
  private readonly untouched = new Set<string>();
  private readonly resolved = new Map<string, string>();
  private readonly blocked = new Set<string>();
  private changes = 0;

  constructor(private readonly accessor: IAccessor) {}

  /** Another number means that formulas may mean something else. */
  get version(): number {
    return this.changes;
  }

  /** Looks again at the names, tables and sheets. */
  refresh(): void {
    for (const [unitId, before] of this.worlds) {
      const now = gridWorld(this.accessor, unitId);
      if (now.signature === before.signature) continue;
      this.worlds.set(unitId, now);
      this.changes += 1;
      this.untouched.clear();
      this.resolved.clear();
    }
  }

  /** Lets a formula, as the engine has read it, be an error from now on. */
  block(resolved: string): void {
    this.blocked.add(resolved);
    this.changes += 1;
  }

  /** The formula as the engine shall read it. */
  of(unitId: string, place: FormulaPlace, formula: string): string {
    const read = this.read(unitId, place, formula);
    return this.blocked.has(read) ? `=${engineFaultCode}` : read;
  }

  private read(unitId: string, place: FormulaPlace, formula: string): string {
    if (this.untouched.has(formula)) return formula;
    const world = this.worldOf(unitId);
    if (!isAffected(formula, world)) {
      this.untouched.add(formula);
      return formula;
    }
    // Only @, and a reference to this row or to the table around it, depend on the cell.
    const cell = /[[@]/.test(formula) ? `${place.row},${place.column}` : '';
    const key = `${unitId}/${place.sheetId}/${cell}/${formula}`;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const resolved = resolvedFormula(formula, place, world);
    this.resolved.set(key, resolved);
    return resolved;
  }

  private worldOf(unitId: string): GridWorld {
    const known = this.worlds.get(unitId);
    if (known) return known;
    const world = gridWorld(this.accessor, unitId);
    this.worlds.set(unitId, world);
    return world;
  }
}

/** Whether a formula has a word in it that the engine might mistake. */
function isAffected(formula: string, world: GridWorld): boolean {
  if (/[[@]/.test(formula) || throughSheets.test(formula)) return true;
  for (const [found] of formula.matchAll(word)) {
    const lower = found.toLowerCase();
    if (lower === 'let' || lower === 'lambda' || world.knows(lower)) return true;
  }
  return false;
}
