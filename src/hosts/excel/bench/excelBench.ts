import { namespace, type Namespace } from '../../../functions/functionName';
import type { Bench } from '../../bench';
import { excelWorkbookOf } from '../excelWorkbook';
import { exclusively, oneAtATime } from '../exclusively';
import { inExcel } from '../inExcel';
import { inDevelopmentNamespace } from '../namespace';
import { officeTheme } from '../office';
import { excelFacts } from './excelFacts';
import { isStructureProtected, readInventory } from './inventory';
import { onPaneClosed } from './onPaneClosed';
import { addSheet, clearCell, remove } from './scratch';
import { chartTitles, choicesAt, fontAt, tablesOf } from './sheetParts';

/**
 * What the checks need of Excel beside the workbook. Excel offers add-ins neither undo nor the message behind an error:
 * both are absent.
 *
 * @param own whose formulas are AI Capex's: those of the released add-in, or of the one under development
 */
export function excelBench(own: Namespace): Bench {
  return {
    facts: () => inExcel(excelFacts),
    isProtected: () => inExcel(isStructureProtected),
    alone: (work) =>
      exclusively(() => {
        const workbook = excelWorkbookOf(own, oneAtATime());
        return work(own === namespace.development ? inDevelopmentNamespace(workbook) : workbook);
      }),
    onClose: onPaneClosed,
    inventory: () => inExcel(readInventory),
    addSheet: (name) => inExcel((context) => addSheet(context, name)),
    remove: (things) => inExcel((context) => remove(context, things)),
    clear: (sheet, cell) => inExcel((context) => clearCell(context, sheet, cell)),
    tables: (sheet) => inExcel((context) => tablesOf(context, sheet)),
    choicesAt: (sheet, cell) => inExcel((context) => choicesAt(context, sheet, cell)),
    fontAt: (sheet, cell) => inExcel((context) => fontAt(context, sheet, cell)),
    theme: officeTheme,
    charts: (sheet) => inExcel((context) => chartTitles(context, sheet)),
  };
}
