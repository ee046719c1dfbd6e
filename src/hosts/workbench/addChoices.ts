import type { Univer } from '@univerjs/core';
import {
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
} from '@univerjs/preset-sheets-data-validation';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import './choices.css';
// The grid's own API then knows the rules of cells too.
import '@univerjs/sheets-data-validation/facade';

/** Adds cells that take certain values only and offer them as a list. */
export function addChoices(univer: Univer): void {
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    // The list holds what the model can calculate with: it is not for editing in passing.
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
}
