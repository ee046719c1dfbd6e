/** What a script takes and gives: JSON, so that every protocol carries it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A browser with one window, driven as a user drives it. */
export interface Engine {
  /** Opens a page in the window. */
  open(address: string): Promise<void>;
  /** Runs a function in the page. It sees nothing of the test but its arguments. */
  run<Arguments extends readonly Json[], Result>(
    script: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result>;
  /** Clicks a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Types characters, or presses `enter`. */
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The Enter key, by its code in WebDriver: it is no character. */
export const enter = '\uE007';

/** The window's size in CSS pixels. */
export const windowSize = { width: 1280, height: 800 } as const;

/** Input of the WebDriver standard, which both of its protocols take: a click. */
export const clickActions = (x: number, y: number) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** Input of the WebDriver standard: each character pressed and released. */
export const keyActions = (text: string) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];

/** The source of a function that runs a script and gives its result as JSON. */
export function sourceOf(script: (...given: never[]) => unknown, given: readonly Json[]): string {
  return `async () => JSON.stringify((await (${script.toString()})(...${JSON.stringify(given)})) ?? null)`;
}
