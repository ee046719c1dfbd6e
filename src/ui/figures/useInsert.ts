import { useContext } from 'react';
import type { Inserted, InsertTarget, Workbook } from '../../hosts/workbook';
import type { BaselineTable } from '../../sheets/baselineTable';
import { LanguageContext } from '../LanguageContext';
import { useAction, type Action } from '../useAction';

/** Which table to put where. */
export interface InsertRequest {
  readonly table: BaselineTable;
  readonly target: InsertTarget;
}

export type InsertAction = Action<InsertRequest, Inserted>;

/** The action that inserts a table in the language shown. */
export function useInsert(workbook: Workbook): InsertAction {
  const language = useContext(LanguageContext);
  return useAction(({ table, target }: InsertRequest) =>
    workbook.insert(table.plan(language), target),
  );
}
