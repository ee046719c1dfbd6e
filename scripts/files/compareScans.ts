import { translateFormulaToR1C1 } from '@borgar/fx';
import type { ScannedCell } from './scanSheet';
import { filledByArrays } from './filledByArrays';
import type { Scan } from './scanWorkbook';

/** What is not in the second file as it was in the first. */
export interface Differences {
  /** Parts to which nothing leads any more. */
  readonly parts: readonly string[];
  readonly features: readonly string[];
  /** By what differs, the cells: their sheet and address. */
  readonly cells: Readonly<Record<CellDifference, readonly string[]>>;
  /** Sheets whose XML differs although none of their cells does, or around their cells. */
  readonly sheets: readonly string[];
}

export type CellDifference = 'values' | 'formulas' | 'results' | 'formats' | 'missing' | 'new';

/** @param changed the cell that was changed on purpose, with its sheet, as in `Plan!B2` */
export function compareScans(before: Scan, after: Scan, changed?: string): Differences {
  const cells: Record<CellDifference, string[]> = {
    ...{ values: [], formulas: [], results: [], formats: [], missing: [], new: [] },
  };
  const sheets: string[] = [];
  before.sheets.forEach((sheet, i) => {
    const other = after.sheets[i];
    if (other?.name !== sheet.name) {
      sheets.push(`${sheet.name}: gone`);
      return;
    }
    const found = compareCells(sheet.cells, other.cells);
    const own = found.filter(({ address }) => `${sheet.name}!${address}` !== changed);
    for (const { kind, address } of own) cells[kind].push(`${sheet.name}!${address}`);
    if (sheet.around !== other.around) sheets.push(`${sheet.name}: around its cells`);
    else if (found.length === 0 && !sameBytes(before, sheet.part, after, other.part)) {
      sheets.push(`${sheet.name}: its XML`);
    }
  });
  return {
    parts: [...before.reachable]
      .filter(([name, type]) => type !== 'calcChain' && !after.reachable.has(name))
      .map(([name]) => name),
    features: featuresChanged(before, after),
    cells,
    sheets,
  };
}

/** Whether anything was lost. */
export function isLossless({ parts, features, cells, sheets }: Differences): boolean {
  return [parts, features, sheets, ...Object.values(cells)].every(({ length }) => length === 0);
}

function featuresChanged({ counts: before }: Scan, { counts: after }: Scan): string[] {
  return [...new Set([...before.names(), ...after.names()])]
    .filter((name) => before.of(name) !== after.of(name))
    .map((name) => `${name} ${before.of(name)} → ${after.of(name)}`);
}

function sameBytes(before: Scan, part: string, after: Scan, other: string): boolean {
  const [first, second] = [before.parts.get(part), after.parts.get(other)];
  return first && second ? Buffer.compare(first, second) === 0 : first === second;
}

interface Found {
  readonly kind: CellDifference;
  readonly address: string;
}

type Cells = ReadonlyMap<string, ScannedCell>;

function compareCells(before: Cells, after: Cells): Found[] {
  const [groups, otherGroups] = [groupsIn(before), groupsIn(after)];
  const found: Found[] = [];
  for (const [address, cell] of before) {
    const other = after.get(address);
    if (!other) {
      if (cell.kind !== 'empty' || cell.formula || cell.format)
        found.push({ kind: 'missing', address });
      continue;
    }
    const same = cell.kind === other.kind && Object.is(cell.value, other.value);
    // A formula of which the file has no result gets one.
    const isFirstResult = cell.formula && cell.kind === 'empty';
    if (!same && !isFirstResult) found.push({ kind: cell.formula ? 'results' : 'values', address });
    if (cell.format !== other.format) found.push({ kind: 'formats', address });
    if (formulaOf(address, cell, groups) !== formulaOf(address, other, otherGroups)) {
      found.push({ kind: 'formulas', address });
    }
  }
  const isFilled = filledByArrays(before);
  for (const [address, cell] of after) {
    const isSomething = cell.formula ?? (cell.kind !== 'empty' && !isFilled(address));
    if (!before.has(address) && isSomething) {
      found.push({ kind: 'new', address });
    }
  }
  return found;
}

interface Master {
  readonly address: string;
  readonly text: string;
}

/** The first cells of the groups that share a formula, by the number of the group. */
function groupsIn(cells: Cells): ReadonlyMap<string, Master> {
  const masters = new Map<string, Master>();
  for (const [address, { formula }] of cells) {
    if (formula?.type === 'shared' && formula.text !== '') {
      masters.set(formula.group, { address, text: formula.text });
    }
  }
  return masters;
}

/** A formula in a form that is the same for a member of a group and for a cell that has it as its own. */
function formulaOf(
  address: string,
  { formula }: ScannedCell,
  groups: ReadonlyMap<string, Master>,
): string | undefined {
  if (!formula) return undefined;
  const master = formula.type === 'shared' ? groups.get(formula.group) : undefined;
  const { text, address: anchor } = master ?? { text: formula.text, address };
  const marks = formula.isDynamic ? 'dynamic' : '';
  const area = formula.type === 'array' || formula.type === 'dataTable' ? formula.area : '';
  const type = formula.type === 'shared' ? 'normal' : formula.type;
  return [translateFormulaToR1C1(text, anchor), type, area, marks].join('\n');
}
