import type { GridTexts } from '../gridTexts';

/** Of the bar with the sheets' names. */
const sheetButton = '[data-u-comp="sheet-bar-append-button"]';

/** Names for the grid's controls that have none, each for the elements that a selector finds. */
export const controlNames: readonly (readonly [
  selector: string,
  name: keyof GridTexts['controls'],
])[] = [
  [command('univer.command.undo'), 'undo'],
  [command('univer.command.redo'), 'redo'],
  [command('sheet.command.set-once-format-painter'), 'formatPainter'],
  [`${command('sheet.command.set-range-font-family')} input`, 'font'],
  [
    ':is([data-u-comp="ribbon-toolbar"], [data-u-comp="headerbar"]) [data-u-comp="input"] input',
    'fontSize',
  ],
  [command('sheet.command.set-range-bold'), 'bold'],
  [command('sheet.command.set-range-italic'), 'italic'],
  [command('sheet.command.set-range-underline'), 'underline'],
  [command('sheet.command.numfmt.set.percent'), 'percentStyle'],
  [command('sheet.command.numfmt.set.currency'), 'currency'],
  [command('sheet.command.numfmt.add.decimal.command'), 'increaseDecimalPlaces'],
  [command('sheet.command.numfmt.subtract.decimal.command'), 'decreaseDecimalPlaces'],
  [command('base-ui.operation.toggle-shortcut-panel'), 'keyboardShortcuts'],
  ['[data-u-comp="defined-name"] input', 'nameBox'],
  ['[data-u-comp="formula-bar"] button', 'stopCalculating'],
  [`[aria-haspopup] > ${sheetButton}`, 'allSheets'],
  [`${sheetButton}:has(+ ${sheetButton})`, 'previousSheets'],
  [`${sheetButton} + ${sheetButton}`, 'nextSheets'],
  [sheetButton, 'newSheet'],
  [command('sheet.command.toggle-gridlines'), 'gridlines'],
  ['footer [data-u-comp="button"]:first-child', 'zoomOut'],
  ['footer [data-u-comp="button"]', 'zoomIn'],
  ['footer [role="handle"]', 'zoomSlider'],
  ['footer [role="track"] a', 'zoomTo100'],
  ['canvas[id^="univer-sheet-main-canvas"]', 'cells'],
];

function command(id: string): string {
  return `[data-u-command="${id}"]`;
}
