import type { Injector } from '@univerjs/core';
import { ISheetCellDropdownManagerService } from '@univerjs/preset-sheets-core';

/**
 * Keeps a cell's value if the user chooses the same value from its list again. The grid would clear the cell, and
 * formulas that refer to it would read a blank. Lists with several choices are unchanged.
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
