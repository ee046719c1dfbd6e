import { useCallback } from 'react';
import { dataVersion } from '../../figures/dataVersion';
import { figureTexts } from '../../figures/figureTexts';
import { WorkbookError, type Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { allTables } from '../../sheets/since/allTables';
import { sinceTexts } from '../../sheets/since/sinceTexts';
import { sheetTexts } from '../../sheets/sheetTexts';
import { type TableUpdate, tableUpdates } from '../../updates/tableUpdates';
import { latestResult } from '../async/latestResult';
import { useFollowed } from '../async/useFollowed';

/** After the tab has come to rest, in milliseconds: what a user does first comes first. */
const pause = 500;

/** The inserted tables that the data of this add-in change, as the workbook is now. */
export function useTableUpdates(workbook: Workbook): readonly TableUpdate[] {
  const read = useCallback(
    () => tableUpdates(workbook, { version: dataVersion, tables: allTables, isLoaded }),
    [workbook],
  );
  const { reading } = useFollowed(workbook, read, { delay: pause });
  // What cannot be read at the moment, such as while a cell is edited, is looked at again with the next change.
  if (reading.kind === 'failed' && !(reading.error instanceof WorkbookError)) throw reading.error;
  return latestResult(reading) ?? [];
}

function isLoaded(language: Language): boolean {
  return [sheetTexts, sinceTexts, figureTexts].every((texts) => texts.has(language));
}
