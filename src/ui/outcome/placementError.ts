import { WorkbookError } from '../../hosts/workbook';
import type { Language } from '../../language';
import { refusalText } from './refusalText';

/**
 * Why a place could not be looked at.
 *
 * @throws what was given, if it is not a refusal of the workbook: then it is a bug, and the failure view shows it
 */
export function placementError(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) return refusalText(error.refusal, language);
  throw error;
}
