import type { IWorkbookData } from '@univerjs/core';

/** Whether data is a workbook in the grid's format, as far as can be checked in advance: it has all of its sheets. */
export function isGridData(value: unknown): value is Partial<IWorkbookData> {
  const data = value as Partial<Record<keyof IWorkbookData, unknown>> | null;
  if (typeof data !== 'object' || data === null || typeof data.id !== 'string') return false;
  const { sheetOrder, sheets } = data;
  if (!Array.isArray(sheetOrder) || sheetOrder.length === 0) return false;
  if (typeof sheets !== 'object' || sheets === null) return false;
  const byId = sheets as Readonly<Record<string, unknown>>;
  return sheetOrder.every((id) => {
    const sheet = byId[String(id)];
    return typeof sheet === 'object' && sheet !== null && 'cellData' in sheet;
  });
}
