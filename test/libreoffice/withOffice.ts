import { needing } from '../needing';
import { findOffice } from './findOffice';

/** Tests that need LibreOffice. */
export function withOffice(title: string, tests: () => void): void {
  const missing = 'LibreOffice is not installed; see "Files" in the README';
  needing(title, findOffice() ? undefined : missing, tests);
}
