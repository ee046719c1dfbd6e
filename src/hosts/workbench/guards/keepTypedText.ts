import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { override } from './override';

/**
 * What is being typed stays, whatever is calculated meanwhile.
 *
 * When a result or another change arrives at the address of the selected cell, on any sheet, the grid fills its editor
 * and the formula bar with what the cell holds. If somebody is typing there, the first letters are lost. Here it waits:
 * both are filled again anyway when the editor closes.
 */
export function keepTypedText(injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  override(bridge, 'refreshEditCellState', (refresh) => () => {
    if (!bridge.isVisible().visible) refresh();
  });
}
