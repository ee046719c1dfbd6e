import { useRef, useState } from 'react';
import type { FileOptions, FileProgress } from '../../hosts/files';
import { type Action, useAction } from '../async/useAction';

/** Opening or saving a file: how far it is, and the way to end it. */
export interface FileAction<Input, Result> extends Action<Input, Result> {
  /** Undefined until the first is known, and when nothing is under way. */
  readonly progress: FileProgress | undefined;
  readonly cancel: () => void;
}

/** An action on a file that reports progress and can be cancelled. */
export function useFileAction<Input, Result>(
  act: (input: Input, options: FileOptions) => Promise<Result>,
): FileAction<Input, Result> {
  const [progress, setProgress] = useState<FileProgress>();
  const ending = useRef<AbortController>(undefined);
  const action = useAction(async (input: Input) => {
    const controller = new AbortController();
    ending.current = controller;
    try {
      return await act(input, { onProgress: setProgress, signal: controller.signal });
    } finally {
      setProgress(undefined);
    }
  });
  return { ...action, progress, cancel: () => ending.current?.abort() };
}
