import { storage } from '../../ui/storage';

/** The width of the pane in pixels: what is usual, and between what it can be chosen. */
export const paneWidths = { usual: 360, least: 320, most: 640 } as const;

/** The name under which the browser keeps the width. */
const key = 'ai-capex.pane-width';

/** A width within the limits, from the text in which it was kept or from a number. */
export function paneWidth(wished: string | number | null): number {
  const width = Math.round(Number(wished ?? paneWidths.usual));
  if (!Number.isFinite(width)) return paneWidths.usual;
  return Math.min(Math.max(width, paneWidths.least), paneWidths.most);
}

/** The width that was chosen last, if the browser stores anything. */
export function keptPaneWidth(): number {
  return paneWidth(storage()?.getItem(key) ?? null);
}

/** Gives the pane a width: the style sheet reads it from the root element. */
export function showPaneWidth(width: number): void {
  document.documentElement.style.setProperty('--pane-width', `${width}px`);
}

/** Keeps a width for the next time. */
export function keepPaneWidth(width: number): void {
  storage()?.setItem(key, String(width));
}
