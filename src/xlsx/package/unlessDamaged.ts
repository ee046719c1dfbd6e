import { FileError } from './fileError';

/**
 * What is read from a part that a workbook does without, such as a drawing: Excel opens a file in which one is damaged,
 * and so does this. The part is carried as it is.
 *
 * @returns undefined if the part is damaged
 */
export function unlessDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileError && error.fault.kind === 'damaged') return undefined;
    throw error;
  }
}
