import { type CellValues } from '../../../src/cells/value';
import { type Refusal, WorkbookError } from '../../../src/hosts/workbook';
import type { Harness } from './harness';

/** What tests do with a workbook again and again. */
export interface ContractActions {
  select(address: string, sheet?: string): Promise<void>;
  read(reference: string): Promise<CellValues>;
  formulaAt(address: string, sheet?: string): Promise<string | undefined>;
}

/** @param harness gives the one that the test at hand has opened */
export function contractActions(harness: () => Harness): ContractActions {
  const select = (address: string, sheet = 'Sheet1') =>
    harness().workbook.select({ sheet, address });
  return {
    select,
    read: async (reference) =>
      (await harness().workbook.readRanges([reference], 'Sheet1'))[0] ?? [],
    async formulaAt(address, sheet) {
      await select(address, sheet);
      return (await harness().workbook.readSelection()).formula;
    },
  };
}

/** Why an action was refused; undefined if it was not. */
export async function refusalOf(action: Promise<unknown>): Promise<Refusal | undefined> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !(error instanceof WorkbookError)) throw error;
  return error?.refusal;
}
