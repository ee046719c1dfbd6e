import type { Page } from 'playwright-core';
import { tabIds, tabs, type Tab } from '../../../src/ui/tab';
import { median } from '../median';

/** An entry of the browser's timeline: one event of a key or click, until the frame that answers it. */
interface EventTiming extends PerformanceEntry {
  readonly interactionId: number;
}

declare const answered: Map<number, number>;

/** Milliseconds between the keys of somebody who types fast: ten a second. */
const typingMs = 100;
/** Milliseconds for which a person holds a mouse button down; what pressing it sets off is done before it comes up. */
const pressMs = 80;
/** After this time nothing moves any more. */
const restMs = 800;

/** Notes from now on how long each key and each click waits for the frame that answers it, as the browser measures it. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = new Map<number, number>();
    Object.assign(globalThis, { answered: noted });
    new PerformanceObserver((list) => {
      for (const { interactionId: id, duration } of list.getEntries() as EventTiming[]) {
        if (id > 0) noted.set(id, Math.max(duration, noted.get(id) ?? 0));
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** How long each key or click waited since this was asked last; those of less than a frame are not among them. */
async function answers(page: Page): Promise<number[]> {
  await page.waitForTimeout(restMs);
  return page.evaluate(() => {
    const times = [...answered.values()];
    answered.clear();
    return times;
  });
}

/** Types into what has the focus, and answers with how long a key waits, in milliseconds: the middle of them. */
export async function keyTime(page: Page, text: string): Promise<number> {
  await answers(page);
  for (const key of text) {
    await page.keyboard.press(key);
    await page.waitForTimeout(typingMs);
  }
  return median([...(await answers(page)), 0].sort((a, b) => b - a).slice(0, text.length));
}

/** How long a key waits in each field that the pane's tabs show, by the field's name. */
export async function fieldTimes(page: Page): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const tab of tabs) {
    await openTab(page, tab);
    if (tab === 'model') await page.locator('button', { hasText: /risk/i }).first().click();
    await page.waitForTimeout(restMs);
    const fields = page.locator(`#${tabIds(tab).panel} input`).filter({ visible: true });
    for (const field of await fields.all()) {
      const isTyped = await field.evaluate(
        (input) =>
          'selectionStart' in input && !/radio|checkbox/.test((input as HTMLInputElement).type),
      );
      if (!isTyped) continue;
      await field.focus();
      const name = await field.evaluate((input) => {
        const { labels, placeholder } = input as HTMLInputElement;
        return input.ariaLabel ?? labels?.[0]?.textContent ?? placeholder;
      });
      times.set(`${tab}: ${name}`, await keyTime(page, '1234'));
    }
  }
  return times;
}

/** How long each tab waits, opened for the first time, until what it shows can be used and is painted. */
export async function tabTimes(page: Page): Promise<ReadonlyMap<Tab, number>> {
  const times = new Map<Tab, number>();
  for (const tab of [...tabs.slice(1), ...tabs.slice(0, 1)])
    times.set(tab, await openTab(page, tab));
  return times;
}

/** How long one tab waits, from when the button comes up. */
export async function openTab(page: Page, tab: Tab): Promise<number> {
  const ids = tabIds(tab);
  const shown = page.evaluate(
    ({ tab, panel }) =>
      new Promise<number>((resolve) => {
        const button = document.getElementById(tab)!;
        button.addEventListener(
          'click',
          ({ timeStamp }) => {
            // Looked for in each frame before it is painted: what is there is painted when the timer ends.
            const look = () => {
              const found = document.getElementById(panel);
              if (found?.querySelector('button, input')?.checkVisibility()) {
                setTimeout(() => resolve(performance.now() - timeStamp));
              } else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    ids,
  );
  await page.locator(`#${ids.tab}`).click({ delay: pressMs });
  const time = await shown;
  await page.waitForTimeout(restMs);
  return time;
}
