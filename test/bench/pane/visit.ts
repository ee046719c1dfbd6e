import type { Browser } from 'playwright-core';

/** How a page opened, in milliseconds since navigation began and in bytes over the line. */
export interface Visit {
  /** When something of it was painted first. */
  readonly painted: number;
  /** When its first button that answers a click was painted. */
  readonly usable: number;
  /** When the last function was associated; NaN if the page has none. */
  readonly associated: number;
  /** What had arrived by then. */
  readonly usableBytes: number;
  /** What had arrived when the functions were there. */
  readonly associatedBytes: number;
  /** How much jumped, as browsers score it: 0 if nothing did. */
  readonly shift: number;
}

/** A line and a machine as users have them: "Fast 3G" of Chromium's developer tools, and a processor a quarter as fast. */
export interface Conditions {
  readonly slowLine: boolean;
  readonly slowProcessor: boolean;
}

export const fast3G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
/** After this time nothing of the first screen moves any more. */
const restMs = 500;

/** An entry of the browser's timeline that its types do not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Opens a page in a context of its own, with nothing in any cache, and waits until it can be used and has come to rest. */
export async function visit(
  browser: Browser,
  address: string,
  { slowLine, slowProcessor }: Conditions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (slowLine) await devtools.send('Network.emulateNetworkConditions', fast3G);
  if (slowProcessor) await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // What tsx wraps around the functions that run in the page.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watchButton);
  // The page reports it by itself: to ask it, Playwright runs scripts of its own in it, which delay its first paint.
  const usable = page.waitForEvent('console', {
    predicate: (message) => message.text() === 'usable',
    timeout: 60_000,
  });
  await page.goto(address, { waitUntil: 'commit' });
  await usable;
  await page.waitForTimeout(slowProcessor ? 4 * restMs : restMs);
  const found = await page.evaluate(read);
  await context.close();
  return found;
}

/** Runs in the page before anything else: notes what jumps, and when a button is there and the frame that shows it is done. */
function watchButton(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('button:not([inert] *)')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      setTimeout(() => {
        Object.assign(globalThis, { usableAt: performance.now() });
        console.log('usable');
      });
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function read(): Visit {
  const { usableAt, associatedAt, shifts } = globalThis as unknown as {
    usableAt: number;
    associatedAt?: number[];
    shifts: number[];
  };
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const bytesUntil = (time: number): number =>
    entries
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const associated = associatedAt?.at(-1) ?? NaN;
  return {
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    usable: usableAt,
    associated,
    usableBytes: bytesUntil(usableAt),
    associatedBytes: bytesUntil(associated),
    shift: shifts.reduce((sum, each) => sum + each, 0),
  };
}
