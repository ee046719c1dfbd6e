import { findOffice } from './findOffice';

/** Tests that need LibreOffice; where it is not installed they are skipped, and their title says why. */
export function withOffice(title: string, tests: () => void): void {
  if (findOffice()) describe(title, tests);
  else describe.skip(`${title} (skipped: needs LibreOffice, see the README)`, tests);
}
