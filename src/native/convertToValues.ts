import type { FoundFormula, Workbook } from '../hosts/workbook';
import type { UnchangedReason, ConversionResult, SkippedFormula } from './conversionResult';
import { canBeKept, keptNames } from './keptFormulas';
import { noResult } from './noResult';

/**
 * Replaces AI Capex formulas by what they show. Names of the workbook keep the formulas, so that they can be restored
 * wherever the values have moved by then. A formula that has no result stays: it shows #NAME?, is still being
 * calculated, or cannot spill.
 *
 * @throws WorkbookError if the workbook cannot be changed; it is then as it was
 */
export async function convertToValues(workbook: Workbook): Promise<ConversionResult> {
  const found = await workbook.findFormulas({ calculated: true });
  const ready = found.filter((each) => !skipReason(each));
  const skipped = found.flatMap((each): readonly SkippedFormula[] => {
    const { sheet, address, formula } = each;
    const reason = skipReason(each);
    return reason ? [{ sheet, address, formula, reason }] : [];
  });
  if (ready.length > 0) {
    const names = keptNames(ready, await workbook.readNames());
    await workbook.rewrite({
      sheets: [],
      newNames: [],
      cells: ready.flatMap(({ sheet, address, formula }, i) => {
        const keptAs = names[i];
        return keptAs ? [{ kind: 'values', sheet, address, from: formula, keptAs }] : [];
      }),
      oldNames: [],
    });
  }
  return { replaced: ready.length, skipped };
}

function skipReason(found: FoundFormula): UnchangedReason | undefined {
  return noResult(found) ?? (canBeKept(found) ? undefined : { kind: 'tooLong' });
}
