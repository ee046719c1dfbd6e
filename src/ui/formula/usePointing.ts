import { type FocusEvent, useState } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { Location, Selection } from '../../hosts/workbook';
import { useShownEffect } from '../shown/useShownEffect';
import { pointedPrefix } from './pointedPrefix';
import type { Builder } from './useBuilder';

/** Which field takes the cells that the user selects in the sheet. */
export interface Pointing {
  /** The name of its argument; undefined if no field does. */
  readonly argument: string | undefined;
  /** Follows the focus through the form: the field that had it last takes them, until something else in the pane has it. */
  readonly onFocus: (event: FocusEvent) => void;
  readonly stop: () => void;
}

/** Names the argument of a field, on the element around its input. */
export const pointingAttribute = 'data-argument';

/** The cell that a formula is for. */
export type Target = readonly [
  target: Selection | undefined,
  setTarget: (selection: Selection) => void,
];

/**
 * Lets fields take the selection as in Excel: a field that is empty, or ends with a reference or an operator, gets each
 * range that is selected. The cell that the formula is for stays meanwhile; else it is the one selected.
 */
export function usePointing(
  builder: Builder,
  selection: Selection | undefined,
  [target, setTarget]: Target,
): Pointing {
  const [focused, setFocused] = useState<string>();
  const [seen, setSeen] = useState<Selection>();
  const text = focused === undefined ? undefined : builder.textOf(focused);
  const before = text === undefined ? undefined : pointedPrefix(text);
  const isPointing = focused !== undefined && before !== undefined;
  if (selection && selection !== seen) {
    setSeen(selection);
    const hasMoved = !isSamePlace(selection, seen);
    if (!target || (hasMoved && !isPointing) || isSamePlace(selection, target)) {
      setTarget(selection);
    }
    if (target && seen && hasMoved && isPointing) {
      const { sheet, address } = selection;
      const reference = sheet === target.sheet ? address : placeName(sheet, address);
      builder.fill({ [focused]: { text: before + reference, sheet: target.sheet } });
    }
  }
  // What was selected while the form was out of sight is for nothing in it.
  useShownEffect(() => () => setFocused(undefined), []);
  return {
    argument: isPointing ? focused : undefined,
    onFocus: ({ target: element }) => {
      const field =
        element instanceof HTMLInputElement && element.closest(`[${pointingAttribute}]`);
      setFocused((field && field.getAttribute(pointingAttribute)) || undefined);
    },
    stop: () => setFocused(undefined),
  };
}

function isSamePlace(one: Location, other: Location | undefined): boolean {
  return one.sheet === other?.sheet && one.address === other.address;
}
