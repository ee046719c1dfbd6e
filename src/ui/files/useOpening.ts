import { useState } from 'react';
import type { OpenedFile, Workbook } from '../../hosts/workbook';
import { type FileAction, useFileAction } from './useFileAction';

/** Opening a file: one is chosen, then the user agrees that it replaces the sheets, then it is opened. */
export interface Opening {
  /** The file that waits for the user to agree. */
  readonly chosen: File | undefined;
  /** What it would replace can be brought back. */
  readonly isKept: boolean;
  /** Does nothing while another is being opened. */
  readonly choose: (file: File) => void;
  readonly agree: () => void;
  readonly decline: () => void;
  readonly action: FileAction<File, OpenedFile>;
}

/** @param open absent where the program opens files by itself; then nothing is ever chosen */
export function useOpening(
  open: Workbook['open'],
  onOpened: () => void,
  keepsReplaced?: Workbook['keepsReplaced'],
): Opening {
  const [chosen, setChosen] = useState<File>();
  const action = useFileAction(async (file: File, options) => {
    if (!open) throw new Error('Here nothing opens files.');
    const opened = await open(file, options);
    onOpened();
    return opened;
  });
  return {
    chosen,
    isKept: keepsReplaced?.() ?? false,
    choose: (file) => {
      if (action.state.kind === 'busy') return;
      action.dismiss();
      setChosen(file);
    },
    agree: () => {
      if (chosen) action.run(chosen);
      setChosen(undefined);
    },
    decline: () => setChosen(undefined),
    action,
  };
}
