import { setTimeout as pause } from 'node:timers/promises';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Engine, Json } from './Engine';

declare const univerAPI: FUniver;

const patience = 120_000;

declare global {
  interface Window {
    /** Ends the watch over the click that is awaited. */
    awaitedClick?: AbortController;
    /** Whether the last click reached its control. */
    isClicked?: boolean;
  }
}

/** A page of ours in any browser: what it shows is read, and clicked by its name. */
export class EnginePage {
  constructor(readonly engine: Engine) {}

  /** Reads again until the result is what is expected; otherwise reports what it was. */
  async until<Arguments extends readonly Json[], Result>(
    expected: Result,
    read: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const value = await this.engine.run(read, ...given);
      try {
        expect(value).toEqual(expected);
        return;
      } catch (mismatch) {
        if (Date.now() > end) throw mismatch;
      }
      await pause(100);
    }
  }

  /** Clicks the first of these controls that has this name and can be clicked; waits for it. */
  async click(name: string, controls = 'button, a'): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const point = await this.engine.run(placeOf, name, controls);
      if (point) {
        await this.engine.click(point[0], point[1]);
        if (await this.engine.run(() => window.isClicked === true)) return;
      }
      if (Date.now() > end) throw new Error(`Nothing to click is called ${name}.`);
      await pause(100);
    }
  }

  /** Waits until the page shows a text; otherwise reports all that it shows. */
  async shows(text: string): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const shown = await this.engine.run(() => document.body.innerText);
      if (shown.includes(text)) return;
      if (Date.now() > end) expect(shown).toContain(text);
      await pause(100);
    }
  }

  /** Clicks a cell of the active sheet that is in view. */
  async clickCell(address: string): Promise<void> {
    const [x, y] = await this.engine.run((address) => {
      const cell = univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(address).getCellRect();
      const [canvas] = [...document.querySelectorAll('canvas')].sort(
        (a, b) => b.width * b.height - a.width * a.height,
      );
      const { left, top } = canvas!.getBoundingClientRect();
      return [left + cell.x + cell.width / 2, top + cell.y + cell.height / 2] as const;
    }, address);
    await this.engine.click(x, y);
  }

  sheets(): Promise<readonly string[]> {
    return this.engine.run(() =>
      univerAPI
        .getActiveWorkbook()!
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    );
  }
}

/**
 * Runs in the page: scrolls a control into sight, and gives its middle once it keeps its place and nothing covers it.
 * From then on a click reaches only this control: if the page moves before, what lies there now must not act.
 */
async function placeOf(
  name: string,
  controls: string,
): Promise<readonly [x: number, y: number] | null> {
  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) =>
    words(
      element.getAttribute('aria-label') ??
        element
          .getAttribute('aria-labelledby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' ') ??
        element.textContent,
    );
  const middle = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  const control = [...document.querySelectorAll(controls)].find(
    (each) =>
      nameOf(each) === name &&
      each.getClientRects().length > 0 &&
      !each.matches(':disabled, [aria-disabled=true]'),
  );
  if (!control) return null;
  control.scrollIntoView({ block: 'center' });
  const before = middle(control);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const [x, y] = middle(control);
  const isStill = x === before[0] && y === before[1];
  if (!isStill || !control.contains(document.elementFromPoint(x, y))) return null;
  window.awaitedClick?.abort();
  const awaited = (window.awaitedClick = new AbortController());
  const listening = { capture: true, signal: awaited.signal };
  window.isClicked = false;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const onlyControl = (event: Event) => {
      const isControl = control.contains(event.target as Node);
      if (!isControl) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (type !== 'click') return;
      window.isClicked = isControl;
      awaited.abort();
    };
    window.addEventListener(type, onlyControl, listening);
  }
  return [x, y];
}
