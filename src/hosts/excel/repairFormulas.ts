import type { Repaired } from '../workbook';
import { findFormulas } from './findFormulas';
import { leaveTextFormat } from './leaveTextFormat';
import type { Namespace } from '../../functions/functionName';

/** Enters those of our formulas that stand at #NAME? again, in one write. */
export async function repairFormulas(
  context: Excel.RequestContext,
  own: Namespace,
): Promise<Repaired> {
  const found = await findFormulas(context, own);
  const broken = found.filter(({ state }) => state === 'notFound');
  for (const { sheet, address, formula, format } of broken) {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    leaveTextFormat(cell, format);
    cell.formulas = [[formula]];
  }
  if (broken.length > 0) await context.sync();
  return { found: found.length, repaired: broken.length };
}
