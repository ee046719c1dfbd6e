import { type Rewriting, type Tried, WorkbookError } from '../workbook';
import { askShown, shownIn } from './askShown';
import { enterAll, writeBack } from './enterAll';
import { errorCodes } from './errorCodes';
import { frozenEntry } from './frozenEntry';
import { lookAtCells, type SeenCell } from './lookAtCells';
import { lookAtNames, type SeenNames } from './lookAtNames';
import { newSheets } from './newSheets';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';
import { sameValues } from './sameValues';

/**
 * Rewrites formulas and reads them back: one look at the names, one at the cells, three syncs for new sheets, one write,
 * and one for names that go. If it fails, all that was written is taken back.
 *
 * @throws WorkbookError if something is in the way, or not all has arrived
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
  const attempt = async (add: SeenNames['add'] | SeenNames['addLocal']) => {
    try {
      await add(await sheets.insert());
      const tried = await writeCells(context, cells);
      await names.deleteOld();
      return { tried, takeBack };
    } catch (error) {
      await takeBack().catch((second: unknown) => {
        throw new AggregateError([error, second], 'A change failed, and so did taking it back.');
      });
      throw error;
    }
  };
  try {
    return await attempt(names.add);
  } catch (error) {
    if (!names.isLocal || !isRefusal(error)) throw error;
    return attempt(names.addLocal);
  }
}

/** Whether Excel refused what was asked, rather than to be asked at all just now. */
function isRefusal(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && errorCodes[error.code] === 'host';
}

/** The cells, in one sync. */
async function writeCells(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
): Promise<readonly Tried[]> {
  const expectColumns = enterAll(context, cells, (seen) => {
    const { rewriting, before } = seen;
    return rewriting.kind === 'formula' ? rewriting.to : frozenEntry(before[0]?.[0] ?? null);
  });
  const asked = cells.map((seen) => {
    const sheet = context.workbook.worksheets.getItem(seen.rewriting.sheet);
    const cell = sheet.getRange(
      seen.rewriting.kind === 'formula' ? seen.rewriting.address : seen.fills,
    );
    cell.load('formulas');
    return { seen, cell, shown: askShown(cell) };
  });
  await context.sync();
  expectColumns();
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
