import type { Page } from 'playwright-core';
import { watchAnswers } from './felt';

/** The page has come to rest, with all that it fetches and draws in idle moments. */
export const idleMs = 6_000;

/** What tsx wraps around the functions that run in the page. */
export const named = 'globalThis.__name = (named) => named';

/** Waits until an open page is at rest, ready to be measured. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(named);
  await watchAnswers(page);
  await page.waitForTimeout(idleMs);
}
