import { address } from '../../../cells/a1';
import type { CellReference } from '../../../cells/area';
import { ownCalls } from '../../../formulas/ours';
import { tableAt } from './tableAt';
import type { SheetEdit } from './sheetEdit';
import type { BookFormula } from '../../book';
import { fileFormula } from '../../formula/fileFormula';
import { needsArray } from '../../formula/needsArray';
import { plainFormula } from '../../formula/plainFormula';
import { escapedText } from '../../package/xmlText';
import { fileFormulaText } from './fileText';

/** A formula as its file writes it. */
export interface FormulaXml {
  /** Whether the cell is marked as a dynamic array. */
  readonly isDynamic: boolean;
  /** The element; empty for a data table, which is only if its file had it. */
  readonly xml: string;
}

/**
 * A formula that is written again.
 *
 * @param at the cell that it is in
 */
export function formulaXml(content: BookFormula, at: CellReference, edit: SheetEdit): FormulaXml {
  const { form } = content;
  const { p } = edit;
  if (form === 'dataTable') return { isDynamic: false, xml: '' };
  const table = tableAt(edit.now.tables, at);
  if (form !== 'array' && !isDynamicArray(content, edit)) {
    const plain = plainFormula(content.formula, edit.context.nameFormula, table);
    return { isDynamic: false, xml: `<${p}f>${escapedText(fileFormulaText(plain))}</${p}f>` };
  }
  const text = escapedText(fileFormulaText(fileFormula(content.formula, table)));
  const spill = edit.spillOf(at, content);
  const area = address(at, spill?.rows ?? 1, spill?.columns ?? 1);
  return {
    isDynamic: form !== 'array',
    xml: `<${p}f t="array" ref="${area}">${text}</${p}f>`,
  };
}

/** Without the mark, Excel shows a call of an AI Capex function with `@`, and it never spills. */
function isDynamicArray({ form, spill, formula }: BookFormula, { context }: SheetEdit): boolean {
  if (form === 'intersecting') return false;
  if (form === 'dynamicArray' || spill !== undefined) return true;
  return ownCalls(formula).length > 0 || needsArray(formula, context.nameFormula);
}
