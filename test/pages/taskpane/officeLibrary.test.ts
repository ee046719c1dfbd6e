/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { officeElementId, officeLibrary } from '../../../src/pages/taskpane/officeLibrary';

let script: HTMLScriptElement;
let window: EventTarget;

beforeEach(() => {
  window = new EventTarget();
  script = document.createElement('script');
  script.src = 'https://example.com/office.js';
});
afterEach(() => {
  for (const name of ['Office', 'CustomFunctions']) Reflect.deleteProperty(globalThis, name);
});

const arrive = () => Object.assign(globalThis, { Office: {}, CustomFunctions: {} });
const tell = (target: EventTarget, event: string) => target.dispatchEvent(new Event(event));

/** The state of the library once all that waits has been notified. */
function outcome(library: Promise<void>): Promise<string> {
  const waiting = new Promise<string>((resolve) => setTimeout(() => resolve('waiting')));
  return Promise.race([library.then(() => 'there'), waiting]).catch(
    ({ message }: Error) => message,
  );
}

const failed = 'https://example.com/office.js could not be loaded.';

test.each<[why: string, happen: () => void, expected: string]>([
  ['nothing has happened yet', () => undefined, 'waiting'],
  ['it loads', () => [arrive(), tell(script, 'load')], 'there'],
  ['it fails', () => tell(script, 'error'), failed],
  ['it loads, but does not run', () => tell(script, 'load'), failed],
  [
    'it failed before anyone listened: the page is loaded without it',
    () => tell(window, 'load'),
    failed,
  ],
  [
    'it loads, then the page',
    () => [arrive(), tell(script, 'load'), tell(window, 'load')],
    'there',
  ],
])('%s', async (_, happen, expected) => {
  const library = officeLibrary(script, window);
  happen();
  expect(await outcome(library)).toBe(expected);
});

test('it loaded before anyone listened', async () => {
  arrive();
  expect(await outcome(officeLibrary(script, window))).toBe('there');
});

describe('the page', () => {
  const template = readFileSync(
    path.resolve(__dirname, '../../../src/pages/taskpane.html'),
    'utf8',
  );
  const page = new DOMParser().parseFromString(template, 'text/html');
  const [office, ...others] = page.querySelectorAll('script');

  test('loads Office.js by a script element in its head, as Microsoft requires', () => {
    expect(office?.parentElement?.localName).toBe('head');
    expect(office?.id).toBe(officeElementId);
    expect(office?.getAttribute('src')).toBe('<%= htmlWebpackPlugin.options.officeScript %>');
    expect(others).toEqual([]);
  });

  test('is painted without waiting for it', () => {
    expect(office?.hasAttribute('async')).toBe(true);
  });
});
