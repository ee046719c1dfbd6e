import type { KeyboardEvent } from 'react';
import { cycleAnchors } from '../../formulas/cycleAnchors';

/**
 * Lets F4 change the dollar signs of the reference at the caret of a field, as it does in Excel's formulas.
 *
 * @param onType gets the whole text with them changed
 */
export function anchorKey(
  event: KeyboardEvent<HTMLInputElement>,
  onType: (text: string) => void,
): void {
  if (event.key !== 'F4' || event.altKey || event.ctrlKey || event.metaKey) return;
  const input = event.currentTarget;
  const cycled = cycleAnchors(input.value, input.selectionStart ?? input.value.length);
  if (!cycled) return;
  event.preventDefault();
  onType(cycled.text);
  // Once the field shows it.
  queueMicrotask(() => input.setSelectionRange(cycled.start, cycled.end));
}
