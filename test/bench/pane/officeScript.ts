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
  page['Excel'] = {};
  const info = { host: 'Excel', platform: 'PC' };
  Object.defineProperties(Office, {
    onReady: {
      value: (then?: (given: unknown) => void) => {
        then?.(info);
        return Promise.resolve(info);
      },
    },
    context: {
      value: { displayLanguage: 'en-US', requirements: { isSetSupported: () => false } },
    },
    addin: { value: {} },
    actions: { value: { associate: () => undefined } },
    HostType: { value: { Excel: 'Excel' } },
    EventType: { value: {} },
  });
}
