import { useState } from 'react';
import { storage } from '../storage';

/** Whether formulas are inserted with a label, and how to change it. */
export interface LabelWish {
  readonly isWanted: boolean;
  readonly choose: (isWanted: boolean) => void;
}

const wanted = 'yes';

/**
 * The user's wish for labels, at first for none. It outlives the pane if the browser stores anything.
 *
 * @param partition of the browser's storage, if a host divides it
 */
export function useLabelWish(partition = ''): LabelWish {
  const key = `${partition}ai-capex.label`;
  const [isWanted, setWanted] = useState(() => storage()?.getItem(key) === wanted);
  const choose = (next: boolean) => {
    if (next) storage()?.setItem(key, wanted);
    else storage()?.removeItem(key);
    setWanted(next);
  };
  return { isWanted, choose };
}
