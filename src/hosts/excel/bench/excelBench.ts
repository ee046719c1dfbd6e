import { namespace, type Namespace } from '../../../functions/functionName';
import type { Bench } from '../../workbook';
import { runBatch } from '../runBatch';
import { inDevelopmentNamespace } from '../namespace';
import { officeTheme } from '../office';
import { excelFacts } from './excelFacts';
import { isStructureProtected, readInventory } from './inventory';
import { onPaneClosed } from './onPaneClosed';
import { addSheet, clearCell, remove } from './scratch';
import { chartTitles, choicesAt, fontAt, shadesAt, tablesOf } from './sheetParts';

/**
 * What the checks need of Excel besides the workbook. Excel offers add-ins neither undo nor the message behind an error:
 * both are absent.
 *
 * @param own the namespace of AI Capex formulas: that of the released add-in, or of the one under development
 * @param alone does something with the workbook while every other change is refused
 */
export function excelBench(own: Namespace, alone: Bench['alone']): Bench {
  return {
    facts: () => runBatch(excelFacts),
    isProtected: () => runBatch(isStructureProtected),
    alone: (work) =>
      alone((workbook) =>
        work(own === namespace.development ? inDevelopmentNamespace(workbook) : workbook),
      ),
    onClose: onPaneClosed,
    inventory: () => runBatch(readInventory),
    addSheet: (name) => runBatch((context) => addSheet(context, name)),
    remove: (things) => runBatch((context) => remove(context, things)),
    clear: (sheet, cell) => runBatch((context) => clearCell(context, sheet, cell)),
    tables: (sheet) => runBatch((context) => tablesOf(context, sheet)),
    choicesAt: (sheet, cell) => runBatch((context) => choicesAt(context, sheet, cell)),
    shadesAt: (sheet, cell) => runBatch((context) => shadesAt(context, sheet, cell)),
    fontAt: (sheet, cell) => runBatch((context) => fontAt(context, sheet, cell)),
    theme: officeTheme,
    charts: (sheet) => runBatch((context) => chartTitles(context, sheet)),
  };
}
