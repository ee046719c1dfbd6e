import type { Univer } from '@univerjs/core';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import '@univerjs/preset-sheets-table/lib/index.css';
// The grid's own API then knows tables too.
import '@univerjs/sheets-table/facade';
import { defaultPlanOptions } from '../../sheets/baselineTable';
import { styleData } from './styleData';

/** The default format of tables: headings as in AI Capex tables, and no stripes behind the figures. */
const plainTable = {
  name: 'capex-table',
  style: { headerRowStyle: styleData('heading', defaultPlanOptions.colors) },
};

/** Adds tables to the grid. */
export function addTables(univer: Univer): void {
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: [plainTable] });
  // A table's tag would cover the title above it.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
}
