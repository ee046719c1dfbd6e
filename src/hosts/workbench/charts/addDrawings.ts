import type { Univer } from '@univerjs/core';
import { UniverDocsDrawingPlugin } from '@univerjs/docs-drawing';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import {
  SaveCellImagesCommand,
  SHEETS_IMAGE_MENU_ID,
  UniverSheetsDrawingUIPlugin,
} from '@univerjs/sheets-drawing-ui';
import '@univerjs/preset-sheets-drawing/lib/index.css';

/** Without pasting pictures, which no file would get. */
class ChartsPlugin extends UniverSheetsDrawingUIPlugin {
  override onReady(): undefined {
    return undefined;
  }
}

/** Adds what floats over cells to the grid: charts, and nothing else. */
export function addDrawings(univer: Univer): void {
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverDocsDrawingPlugin);
  univer.registerPlugin(UniverDrawingUIPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  univer.registerPlugin(ChartsPlugin, {
    menu: {
      [SHEETS_IMAGE_MENU_ID]: { hidden: true },
      [SaveCellImagesCommand.id]: { hidden: true },
    },
  });
}
