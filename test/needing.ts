import { skippedTitle } from '../scripts/test/skipping';

/**
 * Tests that need what not every machine has. Without it they are skipped; why is said at once, and again at the end of
 * the run.
 *
 * @param missing why they cannot run here, as the end of a line; undefined if they can
 */
export function needing(title: string, missing: string | undefined, tests: () => void): void {
  if (missing === undefined) return describe(title, tests);
  // Jest does not show the titles of what it skips.
  process.stderr.write(`Skipped: ${title}: ${missing}\n`);
  describe.skip(skippedTitle(title, missing), tests);
}
