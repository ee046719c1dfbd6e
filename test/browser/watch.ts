import type { Page } from 'playwright-core';

/** What a page has done so far, as nobody sees it on the screen. */
export interface Watched {
  /** Addresses of everything that the page has asked for. */
  readonly requests: string[];
  /** What the page threw or logged as an error; what its policy forbids is among it. */
  readonly errors: string[];
}

/** How long a test waits for what it looks for: a busy machine makes a page slow, not wrong. */
const patience = 60_000;

/** Keeps what a page does from now on, and waits for it as long as a busy machine may need. */
export function watch(page: Page): Watched {
  page.setDefaultTimeout(patience);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { requests, errors };
}
