import { findOffice } from './findOffice';

/** Tests that need LibreOffice; if it is not installed they are skipped, which is said, with what to do. */
export function withOffice(title: string, tests: () => void): void {
  if (findOffice()) return describe(title, tests);
  // Jest does not show the titles of what it skips.
  process.stderr.write(
    `Skipped: ${title}. LibreOffice is not installed; see "Files" in the README.\n`,
  );
  describe.skip(title, tests);
}
