import { useState } from 'react';
import type { OpenedFile, Workbook } from '../../hosts/workbook';
import { type Action, useAction } from '../useAction';

/** Opening a file: one is chosen, then the user agrees that it replaces the sheets, then it is opened. */
export interface Opening {
  /** The file that waits for the user to agree. */
  readonly chosen: File | undefined;
  /** What it would replace can be brought back. */
  readonly isKept: boolean;
  readonly choose: (file: File) => void;
  readonly agree: () => void;
  readonly decline: () => void;
  /** Forgets what was chosen, and what came of it. */
  readonly forget: () => void;
  readonly action: Action<File, OpenedFile>;
}

/** @param open absent where the program opens files by itself; then nothing is ever chosen */
export function useOpening(
  open: Workbook['open'],
  onOpened: () => void,
  keepsReplaced?: Workbook['keepsReplaced'],
): Opening {
  const [chosen, setChosen] = useState<File>();
  const action = useAction(async (file: File) => {
    if (!open) throw new Error('Here nothing opens files.');
    const opened = await open(file);
    onOpened();
    return opened;
  });
  return {
    chosen,
    isKept: keepsReplaced?.() ?? false,
    choose: (file) => {
      action.dismiss();
      setChosen(file);
    },
    agree: () => {
      if (chosen) action.run(chosen);
      setChosen(undefined);
    },
    decline: () => setChosen(undefined),
    forget: () => {
      setChosen(undefined);
      action.dismiss();
    },
    action,
  };
}
