import type { FoundFormula, Workbook } from '../hosts/workbook';
import type { Language } from '../language';
import type { Reason, Shared, Staying } from './makePortable';
import { recordPlan } from './recordPlan';

/**
 * Replaces our formulas by what they show. The formulas are kept on a sheet, in every host alike: notes would need a
 * newer Excel, and the workbench has none. A formula that has no result stays: it shows #NAME?, is still
 * being calculated, or cannot spill.
 *
 * @throws WorkbookError where the workbook cannot be changed; it is then as it was
 */
export async function freeze(workbook: Workbook, language: Language): Promise<Shared> {
  const found = await workbook.findFormulas({ calculated: true });
  const ready = found.filter((each) => !obstacle(each));
  const staying = found.flatMap((each): readonly Staying[] => {
    const { sheet, address, formula } = each;
    const reason = obstacle(each);
    return reason ? [{ sheet, address, formula, reason }] : [];
  });
  if (ready.length > 0) {
    await workbook.rewrite({
      sheets: [recordPlan('frozen', ready, language)],
      newNames: [],
      cells: ready.map(({ sheet, address, formula }) => ({
        kind: 'values',
        sheet,
        address,
        from: formula,
      })),
      oldNames: [],
    });
  }
  return { replaced: ready.length, staying };
}

/** The errors that a cell can hold without a formula; any other would become a text. */
const values: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'],
]);

function obstacle({ state, value }: FoundFormula): Reason | undefined {
  switch (state) {
    case 'notFound':
      return { kind: 'broken' };
    case 'pending':
      return { kind: 'pending' };
    case 'error': {
      const error = typeof value === 'object' ? value?.error : undefined;
      return error === undefined || values.has(error) ? undefined : { kind: 'unanswered', error };
    }
    case 'calculated':
      return undefined;
    default:
      return state satisfies never;
  }
}
