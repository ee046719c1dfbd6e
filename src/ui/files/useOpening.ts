import { useState } from 'react';
import type { OpenedFile, Workbook } from '../../hosts/workbook';
import { type FileAction, useFileAction } from './useFileAction';

/** Opening a file: one is chosen and read, then the user agrees that it replaces the sheets, then it is shown. */
export interface Opening {
  /** The file that was read and waits for the user to agree. */
  readonly chosen: File | undefined;
  /** What it would replace can be brought back. */
  readonly isKept: boolean;
  /** Does nothing while another is being opened. */
  readonly choose: (file: File) => void;
  readonly agree: () => void;
  readonly decline: () => void;
  /** Comes to nothing if the user has declined. */
  readonly action: FileAction<File, OpenedFile | undefined>;
}

/** @param open absent if the program opens files by itself; then nothing is ever chosen */
export function useOpening(
  open: Workbook['open'],
  onOpened: () => void,
  keepsReplaced?: Workbook['keepsReplaced'],
): Opening {
  const [asked, setAsked] = useState<Question>();
  const action = useFileAction(async (file: File, options) => {
    if (!open) throw new Error('Here nothing opens files.');
    let isDeclined = false;
    const agree = async () => {
      const isAgreed = await new Promise<boolean>((answer) => setAsked({ file, answer }));
      isDeclined = !isAgreed;
      return isAgreed;
    };
    try {
      const opened = await open(file, { ...options, agree });
      onOpened();
      return opened;
    } catch (error) {
      // The user knows that the file was not opened.
      if (isDeclined) return undefined;
      throw error;
    }
  });
  const answer = (isAgreed: boolean) => {
    asked?.answer(isAgreed);
    setAsked(undefined);
  };
  return {
    chosen: asked?.file,
    isKept: keepsReplaced?.() ?? false,
    choose: (file) => {
      if (action.state.kind === 'busy') return;
      action.dismiss();
      action.run(file);
    },
    agree: () => answer(true),
    decline: () => answer(false),
    action,
  };
}

/** Whether a file may replace the sheets. */
interface Question {
  readonly file: File;
  readonly answer: (isAgreed: boolean) => void;
}
