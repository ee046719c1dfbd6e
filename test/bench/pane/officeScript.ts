import { readFileSync } from 'node:fs';
import path from 'node:path';

const officeFile = require.resolve('@microsoft/office-js/dist/office.js');

/** Where the parts of Office.js are. */
export const officeFolder = path.dirname(officeFile);

/**
 * Microsoft's own Office.js, run in full; behind it, as much of Excel as a pane needs until it is painted. Outside Excel
 * the library finds no host, and a pane would only report it. It also notes when functions are associated.
 */
export function officeScript(): string {
  return `${readFileSync(officeFile, 'utf8')}\n;(${host.toString()})();`;
}

function host(): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const functions = CustomFunctions as unknown as Record<string, unknown>;
  const associate = CustomFunctions.associate as (...given: unknown[]) => void;
  const times: number[] = [];
  page['associatedAt'] = times;
  functions['associate'] = (...given: unknown[]) => {
    associate(...given);
    times.push(performance.now());
  };
  // It answers nothing, however long the pane waits: an error would be a message above the pane, which moves it.
  page['Excel'] = { run: () => new Promise(() => undefined) };
  const info = { host: 'Excel', platform: 'PC' };
  const excel: Record<string, unknown> = {
    onReady: (then?: (given: unknown) => void) => {
      then?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: 'en-US',
      requirements: { isSetSupported: () => false },
    },
    addin: {},
    actions: { associate: () => undefined },
    HostType: { Excel: 'Excel' },
    EventType: {},
  };
  for (const [name, value] of Object.entries(excel)) {
    Object.defineProperty(Office, name, { value, configurable: true });
  }
  // Later the library looks for its host, and would put what it finds, nothing, in the place of these.
  page['Office'] = new Proxy(Office, {
    defineProperty: (office, name, property) =>
      name in excel || Reflect.defineProperty(office, name, property),
  });
}
