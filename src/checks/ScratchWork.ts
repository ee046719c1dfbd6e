import type { Inventory } from '../hosts/bench';
import { sheetName } from '../cells/sheetName';
import type { Bench, NewName } from '../hosts/workbook';
import { formatFor } from '../sheets/format';
import type { Plan } from '../sheets/plan';

/** What the scratch sheets are called; the names of plans that checks insert begin with it. */
export const scratchName = 'AI Capex check';

/** What is still there after it was to be removed, and why. */
export interface LeftOver extends Inventory {
  readonly error?: unknown;
}

/**
 * What checks have added to a workbook, told apart from what was there and from what others add meanwhile: only what
 * was not there before and has a name that a check has requested.
 */
export class ScratchWork {
  private readonly sheets = new Set<string>();
  private readonly names = new Set<string>();
  private readonly styles = new Set<string>();

  constructor(
    private readonly bench: Bench,
    private readonly before: Inventory,
  ) {}

  /** Adds an empty scratch sheet and shows it. */
  async addSheet(): Promise<string> {
    this.sheets.add(scratchName);
    const { sheets } = await this.bench.inventory();
    const name = sheetName(scratchName, sheets);
    await this.bench.addSheet(name);
    return name;
  }

  /** Allows what a plan adds. */
  allowPlan({ name, names, cells, colors }: Plan): void {
    this.sheets.add(name);
    for (const each of names) this.names.add(each.name);
    for (const cell of cells.flat()) {
      if (cell.kind !== 'empty') this.styles.add(formatFor(cell.style, colors).styleName);
    }
  }

  /** Allows names that a check adds. */
  allowNames(names: readonly NewName[]): void {
    for (const { name } of names) this.names.add(name);
  }

  /** Whether a sheet is one of the checks' own. */
  isOwnSheet(name: string): boolean {
    return isAdded(name, this.sheets, this.before.sheets);
  }

  /** Whether a name was there before the checks began. */
  isOldName(name: string): boolean {
    return has(this.before.names, name);
  }

  /** Removes all that the checks have added, and returns what is still there: nothing, unless the program refused. */
  async remove(): Promise<LeftOver> {
    const added = await this.added();
    if (isEmpty(added)) return added;
    try {
      await this.bench.remove(added);
    } catch (error) {
      return { ...(await this.added()), error };
    }
    return this.added();
  }

  private async added(): Promise<Inventory> {
    const { sheets, names, styles } = await this.bench.inventory();
    return {
      sheets: sheets.filter((name) => this.isOwnSheet(name)),
      names: names.filter((name) => isAdded(name, this.names, this.before.names)),
      styles: styles.filter((name) => isAdded(name, this.styles, this.before.styles)),
    };
  }
}

export function isEmpty({ sheets, names, styles }: Inventory): boolean {
  return sheets.length + names.length + styles.length === 0;
}

/** Whether something new has a requested name, as it is or with a number at its end: `Rate_2`, `Sheet (2)`. */
function isAdded(name: string, asked: ReadonlySet<string>, before: readonly string[]): boolean {
  if (has(before, name)) return false;
  return has([...asked], name.replace(/( \(\d+\)|_\d+)$/, '')) || has([...asked], name);
}

function has(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
