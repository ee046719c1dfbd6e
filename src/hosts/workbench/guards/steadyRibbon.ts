import type { Injector } from '@univerjs/core';
import { IRibbonService } from '@univerjs/ui';
import { override } from './override';

/** A part of the grid's ribbon: a tab, a group of buttons or a button. */
interface Part {
  readonly key: string;
  readonly title?: string;
  readonly children?: readonly Part[];
}

/** What the grid tells its ribbon; the first is private to it. */
interface Ribbon {
  _setRibbon(tabs: readonly Part[]): void;
  setCollapsedIds(buttons: string[]): void;
}

/**
 * Keeps the grid from drawing its ribbon again as long as the same buttons are in it.
 *
 * At each key typed into a cell it says some five times which buttons there are, all of them, though none has come or
 * gone; each time it renders and measures them all, which takes a third of the time of typing. What a button shows, such
 * as whether a cell is bold, each follows by itself.
 */
export function steadyRibbon(injector: Injector): void {
  const ribbon = injector.get(IRibbonService) as unknown as Ribbon;
  override(ribbon, '_setRibbon', (set) => onlyNew(set, (tabs) => tabs.map(partsOf)));
  override(ribbon, 'setCollapsedIds', (set) => onlyNew(set, (buttons) => buttons));
}

/** Passes on what differs, by what counts in it, from what it passed on last. */
function onlyNew<T>(pass: (value: T) => void, counts: (value: T) => unknown): (value: T) => void {
  let last: string | undefined;
  return (value) => {
    const now = JSON.stringify(counts(value));
    if (now === last) return;
    last = now;
    pass(value);
  };
}

function partsOf({ key, title, children = [] }: Part): unknown {
  return [key, title, children.map(partsOf)];
}
