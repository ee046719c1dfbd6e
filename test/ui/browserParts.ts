import { configure } from '@testing-library/react';

/** The parts of a browser that the UI uses and jsdom lacks. */

const listeners = new Set<() => void>();
let dark = false;

/** Makes the system light or dark, as a user does in its settings. */
export function setSystemDark(isDark: boolean): void {
  dark = isDark;
  listeners.forEach((listener) => listener());
}

Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    get matches() {
      return dark && query === '(prefers-color-scheme: dark)';
    },
    addEventListener: (_: 'change', listener: () => void) => listeners.add(listener),
    removeEventListener: (_: 'change', listener: () => void) => listeners.delete(listener),
  }),
});

// Nothing is laid out, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

// It answers with a promise, as the newest Chromium does: an effect that hands it on as its own answer crashes there.
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => Promise.resolve() });

// jsdom lays nothing out, so every element would seem hidden to Fluent's code that moves the focus on Tab.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 640);

// jsdom tries every rule on every element that a query comes upon. Of Fluent's thousand, one for a property each, only
// those that hide, block or paint make a difference if nothing is laid out.
const seen = /[{;]\s*(display|visibility|pointer-events|user-select|background-color):/;
const { get: sheetOf } = Object.getOwnPropertyDescriptor(HTMLStyleElement.prototype, 'sheet')!;
Object.defineProperty(HTMLStyleElement.prototype, 'sheet', {
  get(this: HTMLStyleElement) {
    const sheet = sheetOf!.call(this) as CSSStyleSheet | null;
    if (!sheet || Object.hasOwn(sheet, 'insertRule')) return sheet;
    const insertRule = sheet.insertRule.bind(sheet);
    sheet.insertRule = (rule, index = 0) => (seen.test(rule) ? insertRule(rule, index) : index);
    return sheet;
  },
});

// A busy machine draws and types slowly: what is waited for comes in the end.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);
