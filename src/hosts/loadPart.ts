import { WorkbookError } from './workbook';

/**
 * Loads a part of the program; after a failure, a later call tries again.
 *
 * @throws WorkbookError if it cannot be loaded, as without a connection
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new WorkbookError({ kind: 'notLoaded' }, { cause });
  }
}
