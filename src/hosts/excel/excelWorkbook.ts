import type { Workbook } from '../workbook';
import { placeAtSelection } from './placeAtSelection';
import { placeOnNewSheet } from './placeOnNewSheet';
import { workbookError } from './workbookError';
import { writePlan } from './writePlan';

/** The workbook that is open in Excel. Each insertion is one look and one write. */
export const excelWorkbook: Workbook = {
  async insert(plan, target) {
    const size = { rows: plan.cells.length, columns: plan.columnWidths.length };
    try {
      // Waits for the user to leave the cell being edited, instead of failing.
      return await Excel.run({ delayForCellEdit: true }, async (context) => {
        const place =
          target === 'newSheet'
            ? await placeOnNewSheet(context, plan)
            : await placeAtSelection(context, size);
        return writePlan(context, plan, place);
      });
    } catch (error) {
      throw workbookError(error);
    }
  },
};
