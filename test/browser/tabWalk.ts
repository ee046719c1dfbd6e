import type { Page } from 'playwright-core';

/** What has the focus after a press of the Tab key. */
interface Stop {
  /** Its words, or what kind of element it is. */
  readonly name: string;
  /** Whether it is the button in front of the walked part or the one behind it. */
  readonly end?: 'before' | 'after';
  /** Whether a user sees it: within the window and not behind something else. */
  readonly isSeen: boolean;
}

/** More than any state of the pane has stops. */
const most = 150;

/** Puts a button in front of a part of the page and one behind it: a walk begins at one and must come to the other. */
export async function surround(page: Page, part: string): Promise<void> {
  await page.evaluate((part) => {
    const element = document.querySelector(part);
    if (!element) throw new Error(`The page has no "${part}".`);
    for (const [id, place] of [
      ['before', 'beforebegin'],
      ['after', 'afterend'],
    ] as const) {
      const button = document.createElement('button');
      button.id = `walk-${id}`;
      button.textContent = id;
      element.insertAdjacentElement(place, button);
    }
  }, part);
}

/**
 * Walks through the surrounded part by Tab, and back by Shift+Tab.
 *
 * @returns the names of the stops on the way there
 * @throws Error if the focus stays, goes in a circle, leaves the page or cannot be seen
 */
export async function walkThrough(page: Page): Promise<readonly string[]> {
  const there = await walk(page, 'Tab', 'before', 'after');
  const back = await walk(page, 'Shift+Tab', 'after', 'before');
  const missed = there.filter((name) => !back.includes(name));
  if (missed.length > 0) throw new Error(`Shift+Tab passes over ${missed.join(' | ')}`);
  return there;
}

async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  from: 'before' | 'after',
  to: 'before' | 'after',
): Promise<readonly string[]> {
  await page.locator(`#walk-${from}`).focus();
  const names: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.end === to) return names;
    names.push(stop.name);
    if (!stop.isSeen) throw new Error(`${key} leads out of sight: ${names.join(' | ')}`);
    if (stop.end === from) throw new Error(`${key} leads back: ${names.join(' | ')}`);
    const [last, before] = names.slice(-2);
    if (names.length > 1 && last === before && (await isStuck(page, key))) {
      throw new Error(`${key} stays at ${stop.name}: ${names.join(' | ')}`);
    }
  }
  throw new Error(`${key} never comes out: ${names.join(' | ')}`);
}

/** Whether a press of the key leaves the focus where it is; names alone may be the same twice. */
async function isStuck(page: Page, key: string): Promise<boolean> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  const stays = await page.evaluate((element) => element === document.activeElement, before);
  if (!stays) await page.keyboard.press(key === 'Tab' ? 'Shift+Tab' : 'Tab');
  return stays;
}

function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: 'the page', isSeen: false };
    const { left, top, right, bottom } = element.getBoundingClientRect();
    // A radio or a check box lies, transparent, under what is drawn for it.
    const isDrawnFor = (hit: Element) =>
      hit.contains(element) || element.contains(hit) || hit.parentElement?.contains(element);
    const places = [0.1, 0.5, 0.9].flatMap((across) =>
      [0.1, 0.5, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down]),
    );
    const isSeen = places.some(([x, y]) => {
      const hit = document.elementFromPoint(x ?? -1, y ?? -1);
      return hit !== null && isDrawnFor(hit);
    });
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const words =
      element.getAttribute('aria-label') ??
      labels.map(({ textContent }) => textContent).join(' ') ??
      '';
    const name = (words || element.textContent || element.tagName).trim().slice(0, 40);
    const end = /^walk-(before|after)$/.exec(element.id)?.[1] as 'before' | 'after' | undefined;
    return { name, isSeen, ...(end && { end }) };
  });
}
