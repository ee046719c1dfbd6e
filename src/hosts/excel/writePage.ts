import { columnName } from '../../cells/a1';
import { pageMargin } from '../../sheets/print/page';
import { printSetup } from '../../sheets/print/printSetup';
import type { Place } from './place';

const pointsPerInch = 72;

/** How a new sheet is shown and printed: what stays in sight, gridlines, and its pages. */
export function writePage(sheet: Excel.Worksheet, { plan, charts }: Place): void {
  const { frozenRows, frozenColumns = 0, hasGridlines, footer } = plan;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (hasGridlines === false) sheet.showGridlines = false;

  const setup = printSetup({ ...plan, rows: plan.cells.length, charts });
  const { area, isLandscape, pagesWide, titleRows, titleColumns } = setup;
  const { pageLayout } = sheet;
  pageLayout.orientation = isLandscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.leftMargin = pageMargin * pointsPerInch;
  pageLayout.rightMargin = pageMargin * pointsPerInch;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, area.rows, area.columns));
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  if (titleColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnName(titleColumns - 1)}`);
  if (!footer) return;
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = '&A';
  page.centerFooter = footer.pages;
  if (footer.data !== undefined) page.rightFooter = footer.data;
}
