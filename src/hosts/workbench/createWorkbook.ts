import {
  IUniverInstanceService,
  type IAccessor,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';

/**
 * Makes a workbook in the grid, and gives it its cells once all parts of the grid know it, before it is shown: they
 * look through all cells several times when a workbook is added, for nothing, as they do so again before they calculate
 * and paint.
 *
 * @param data without tables: these read their headings in the cells
 */
export function createWorkbook(accessor: IAccessor, data: Partial<IWorkbookData>): Workbook {
  const instances = accessor.get(IUniverInstanceService);
  const sheets = Object.entries(data.sheets ?? {});
  // The last listener is notified last.
  const added = instances
    .getTypeOfUnitAdded$<Workbook>(UniverInstanceType.UNIVER_SHEET)
    .subscribe(({ unit }) => {
      for (const [id, { cellData }] of sheets) {
        const cells = unit.getSheetBySheetId(id)?.getCellMatrix().getMatrix();
        if (cells) Object.assign(cells, cellData);
      }
    });
  try {
    return instances.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      ...data,
      sheets: Object.fromEntries(sheets.map(([id, sheet]) => [id, { ...sheet, cellData: {} }])),
    });
  } finally {
    added.unsubscribe();
  }
}
