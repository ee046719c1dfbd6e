import { useState } from 'react';
import type { Placement, Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { useShownEffect } from '../shown/useShownEffect';

/** What is known of the place at the selection. */
export type PlacementState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly placement: Placement }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Long enough to pass over the cells on the way of a held arrow key, short enough to seem at once. */
const debounceMs = 200;

/**
 * Where a plan would be at the selection and what is in its way there: looked at when the plan changes and, a moment
 * later, when the selection does. While it looks again, the last answer stays.
 *
 * @param paused does not look, such as while something is being written; afterwards it looks again
 */
export function usePlacement(workbook: Workbook, plan: Plan, paused: boolean): PlacementState {
  const [state, setState] = useState<PlacementState>({ kind: 'looking' });
  useShownEffect(() => {
    if (paused) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Answers can overtake each other: only that to the last question counts, and none after the end.
    let question = 0;
    const look = async () => {
      const asked = (question += 1);
      const seen = await lookAt(workbook, plan);
      if (asked === question) setState(seen);
    };
    const stopListening = workbook.onSelectionChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), debounceMs);
    });
    void look();
    return () => {
      question = -1;
      clearTimeout(timer);
      stopListening();
    };
  }, [workbook, plan, paused]);
  return state;
}

async function lookAt(workbook: Workbook, plan: Plan): Promise<PlacementState> {
  try {
    return { kind: 'seen', placement: await workbook.previewInsert(plan, { kind: 'selection' }) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
