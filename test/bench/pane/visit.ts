import type { Browser } from 'playwright-core';

/** How a page opened, in milliseconds since navigation began and in bytes over the line. */
export interface Visit {
  /** When its first button was painted. */
  readonly painted: number;
  /** When the last function was associated; NaN if the page has none. */
  readonly associated: number;
  readonly paintedBytes: number;
  /** What had arrived when the functions were there. */
  readonly associatedBytes: number;
}

/** A line and a machine as users have them: "Fast 3G" of Chromium's developer tools, and a processor a quarter as fast. */
const slowLine = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const slowProcessor = { rate: 4 };

/** Opens a page in a context of its own, with nothing in any cache, and waits until its first button is painted. */
export async function visit(browser: Browser, address: string, slow: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (slow) {
    await devtools.send('Network.emulateNetworkConditions', slowLine);
    await devtools.send('Emulation.setCPUThrottlingRate', slowProcessor);
  }
  // What tsx wraps around the functions that run in the page.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watchButton);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'paintedAt' in globalThis, undefined, { timeout: 60_000 });
  const found = await page.evaluate(read);
  await context.close();
  return found;
}

/** Runs in the page before anything else: notes when a button is there and the frame that shows it is done. */
function watchButton(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('button')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      setTimeout(() => Object.assign(globalThis, { paintedAt: performance.now() }));
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function read(): Visit {
  const { paintedAt, associatedAt } = globalThis as unknown as {
    paintedAt: number;
    associatedAt: number[];
  };
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  const bytesUntil = (time: number): number =>
    entries
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const associated = associatedAt.at(-1) ?? NaN;
  return {
    painted: paintedAt,
    associated,
    paintedBytes: bytesUntil(paintedAt),
    associatedBytes: bytesUntil(associated),
  };
}
