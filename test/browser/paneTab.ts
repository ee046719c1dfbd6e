import type { Locator, Page } from 'playwright-core';

/** A tab of the task pane by its name: the grid's ribbon has tabs of its own, one of them of the same name. */
export function paneTab(page: Page, name: string): Locator {
  return page.locator('[role=tab][id^="tab-"]').filter({ hasText: name });
}
