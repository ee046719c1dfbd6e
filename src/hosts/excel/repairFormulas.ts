import type { Namespace } from '../../functions/functionName';
import { formulaState } from '../formulaState';
import type { RepairResult } from '../workbook';
import { cellValue } from './loadedCells';
import { findFormulas, type SeenFormula } from './findFormulas';
import { clearTextFormat } from './cellEntry';

/**
 * Re-enters the AI Capex formulas whose functions Excel has not found, in one write, and counts those that it finds now.
 * Locked cells stay unchanged. Cells that may be part of a legacy array formula, which Excel does not change one by one,
 * are written separately, so that their refusal does not prevent other repairs.
 */
export async function repairFormulas(
  context: Excel.RequestContext,
  own: Namespace,
): Promise<RepairResult> {
  const found = await findFormulas(context, own);
  const broken = found.filter(({ state }) => state === 'notFound');
  if (broken.length === 0) return { found: found.length, repaired: 0 };
  const open = await unlockedAmong(context, broken);
  const repeated = open.filter((each) => isRepeated(each, open));
  await enterAgain(
    context,
    open.filter((each) => !repeated.includes(each)),
  );
  const isRefused = await enterAgain(context, repeated).then(
    () => false,
    (error: unknown) => {
      if (error instanceof OfficeExtension.Error) return true;
      throw error;
    },
  );
  const repaired = await countRepaired(context, open);
  const locked = broken.length - open.length;
  return {
    found: found.length,
    repaired,
    ...(locked > 0 && { locked }),
    ...(isRefused && { refused: open.length - repaired }),
  };
}

/** Whether its sheet has the same formula in another cell, as Excel returns it for each cell of an array formula. */
function isRepeated(one: SeenFormula, all: readonly SeenFormula[]): boolean {
  return all.some(
    (other) => other !== one && other.sheet === one.sheet && other.formula === one.formula,
  );
}

async function unlockedAmong(
  context: Excel.RequestContext,
  formulas: readonly SeenFormula[],
): Promise<readonly SeenFormula[]> {
  const asked = formulas.map((each) => {
    const sheet = context.workbook.worksheets.getItem(each.sheet);
    const cell = sheet.getRange(each.address);
    sheet.load('protection/protected');
    cell.load('format/protection/locked');
    return { each, sheet, cell };
  });
  await context.sync();
  return asked
    .filter(({ sheet, cell }) => !sheet.protection.protected || !cell.format.protection.locked)
    .map(({ each }) => each);
}

async function enterAgain(
  context: Excel.RequestContext,
  formulas: readonly SeenFormula[],
): Promise<void> {
  if (formulas.length === 0) return;
  for (const { sheet, address, formula, format } of formulas) {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    clearTextFormat(cell, format);
    cell.formulas = [[formula]];
  }
  await context.sync();
}

/** How many of the formulas have found their functions. */
async function countRepaired(
  context: Excel.RequestContext,
  formulas: readonly SeenFormula[],
): Promise<number> {
  const cells = formulas.map(({ sheet, address }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.load('values,valueTypes');
    return cell;
  });
  await context.sync();
  return cells.filter(({ values, valueTypes }) => {
    const shown = cellValue(values[0]?.[0], valueTypes[0]?.[0] ?? '');
    return formulaState(shown) !== 'notFound';
  }).length;
}
