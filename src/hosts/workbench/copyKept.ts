import type { Injector } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { AUTO_FILL_APPLY_TYPE, IAutoFillService } from '@univerjs/sheets';
import { keptCopies } from './keptCopies';

type Changes = ReturnType<typeof keptCopies>;

const nothing: Changes = { redos: [], undos: [] };

/** The ways of pasting that take formulas along. */
const formulaPastes: ReadonlySet<string> = new Set([
  ...['default-paste', 'special-paste-formula', 'special-paste-besides-border'],
]);

/** Lets formulas that keep a saved result be copied, and filled into cells, as others are. */
export function copyKept(injector: Injector): void {
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'capex-kept-formulas',
    // Behind the grid's own hooks, whose values these replace.
    priority: 100,
    onPasteCells: (from, to, _, { copyType, pasteType }) =>
      // What is cut takes its notes along.
      from && copyType === 'COPY' && formulaPastes.has(pasteType)
        ? keptCopies(injector, from, to)
        : nothing,
  });
  injector.get(IAutoFillService).addHook({
    id: 'capex-kept-formulas',
    onFillData: ({ unitId, subUnitId, source, target }, _, type) =>
      type === AUTO_FILL_APPLY_TYPE.ONLY_FORMAT
        ? nothing
        : keptCopies(
            injector,
            { unitId, subUnitId, range: source },
            { unitId, subUnitId, range: target },
            true,
          ),
  });
}
