import type { Injector } from '@univerjs/core';
import { ISheetCellDropdownManagerService } from '@univerjs/preset-sheets-core';

/**
 * Lets a cell keep what it holds where a user chooses just that from its list again. The grid would empty the cell, and
 * every formula that reads it would take a blank for a choice. A list of several choices stays as it is.
 */
export function preventListClearing(injector: Injector): void {
  const dropdowns = injector.get(ISheetCellDropdownManagerService);
  const show = dropdowns.showDropdown.bind(dropdowns);
  dropdowns.showDropdown = (shown) => {
    if (shown.type !== 'list' || shown.props.multiple) return show(shown);
    const { onChange } = shown.props;
    const kept = (chosen: string[]) => chosen.length === 0 || (onChange?.(chosen) ?? true);
    return show({ ...shown, props: { ...shown.props, onChange: kept } });
  };
}
