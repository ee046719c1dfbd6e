import { formulaText } from '../../sheets/plan';
import { type Rewriting, type Tried, WorkbookError } from '../workbook';
import { askShown, shownIn } from './askShown';
import { frozenEntry } from './frozenEntry';
import { leaveTextFormat } from './leaveTextFormat';
import { lookAtCells, type SeenCell } from './lookAtCells';
import { lookAtNames, type SeenNames } from './lookAtNames';
import { newSheets } from './newSheets';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';
import { sameValues } from './sameValues';

/**
 * Rewrites formulas and reads them back: one look at the names, one at the cells, three syncs for new sheets, and one
 * write. Where it fails, all that was written is taken back.
 *
 * @throws WorkbookError where something is in the way, or not all has arrived
 */
export async function rewrite(context: Excel.RequestContext, rewriting: Rewriting): Promise<void> {
  await written(context, rewriting);
}

/** Rewrites formulas, reads what they show and takes all back. */
export async function tryRewriting(
  context: Excel.RequestContext,
  rewriting: Rewriting,
): Promise<readonly Tried[]> {
  const { tried, takeBack } = await written(context, rewriting);
  await takeBack();
  return tried;
}

interface Written {
  readonly tried: readonly Tried[];
  readonly takeBack: () => Promise<void>;
}

async function written(context: Excel.RequestContext, rewriting: Rewriting): Promise<Written> {
  const names = await lookAtNames(context, rewriting);
  const cells = await lookAtCells(context, rewriting.cells);
  const sheets = newSheets(context, rewriting.sheets);
  const takeBack = async () => {
    writeBack(context, cells);
    await names.takeBack();
    await sheets.takeBack();
  };
  try {
    const sheetNames = await sheets.insert();
    const tried = await writeCells(context, { rewriting, cells, names, sheetNames });
    return { tried, takeBack };
  } catch (error) {
    await takeBack().catch((second: unknown) => {
      throw new AggregateError([error, second], 'A change failed, and so did taking it back.');
    });
    throw error;
  }
}

interface Writing {
  readonly rewriting: Rewriting;
  readonly cells: readonly SeenCell[];
  readonly names: SeenNames;
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Names and cells, in one sync; a name stands before the cells that use it, and goes after them. */
async function writeCells(
  context: Excel.RequestContext,
  { rewriting, cells, names, sheetNames }: Writing,
): Promise<readonly Tried[]> {
  const { workbook } = context;
  for (const { name, formula, comment } of rewriting.newNames) {
    const text = formulaText(formula, { origin: { row: 0, column: 0 }, sheetNames });
    workbook.names.add(name, text, comment);
  }
  for (const each of cells) enter(context, each);
  const asked = cells.map((seen) => {
    const sheet = workbook.worksheets.getItem(seen.rewriting.sheet);
    const cell = sheet.getRange(
      seen.rewriting.kind === 'formula' ? seen.rewriting.address : seen.fills,
    );
    cell.load('formulas');
    return { seen, cell, shown: askShown(cell) };
  });
  for (const { name } of names.old) workbook.names.getItem(name).delete();
  await context.sync();
  return asked.map(({ seen, cell, shown }) => {
    const { values } = shownIn(shown);
    const { rewriting: made, before } = seen;
    const isAsPlanned =
      made.kind === 'formula'
        ? sameFormula(typedFormula(String(cell.formulas[0]?.[0])), made.to)
        : sameValues(values, before);
    if (isAsPlanned) return { before, after: values };
    throw new WorkbookError({ kind: 'notAsPlanned', sheet: made.sheet, address: made.address });
  });
}

function enter({ workbook }: Excel.RequestContext, seen: SeenCell): void {
  const { rewriting, fills, before, format } = seen;
  const sheet = workbook.worksheets.getItem(rewriting.sheet);
  const cell = sheet.getRange(rewriting.address);
  leaveTextFormat(cell, format);
  if (rewriting.kind === 'formula') {
    cell.formulas = [[rewriting.to]];
  } else {
    sheet.getRange(fills).formulas = before.map((row) => row.map(frozenEntry));
  }
}

/** Puts the formulas back; it waits for the next sync. */
function writeBack({ workbook }: Excel.RequestContext, cells: readonly SeenCell[]): void {
  for (const { rewriting, held, fills, format } of cells) {
    const sheet = workbook.worksheets.getItem(rewriting.sheet);
    // What was frozen would be in the way of the spill.
    if (rewriting.kind === 'values') sheet.getRange(fills).clear('Contents');
    const cell = sheet.getRange(rewriting.address);
    leaveTextFormat(cell, format);
    cell.formulas = [[held]];
    cell.numberFormat = [[format]];
  }
}
