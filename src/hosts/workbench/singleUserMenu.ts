import type { MenuConfig } from '@univerjs/ui';

/**
 * What the grid's bars and menus do without: permissions of other people, whom the workbench does not have, and formats
 * that leave no room for those of numbers.
 */
export const singleUserMenu: MenuConfig = Object.fromEntries(
  [
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.command.clear-selection-all',
    'sheet.command.set-range-font-increase',
    'sheet.command.set-range-font-decrease',
    'sheet.command.set-range-stroke',
    'sheet.command.set-vertical-text-align',
    'sheet.command.set-text-rotation',
  ].map((command) => [command, { hidden: true }]),
);
