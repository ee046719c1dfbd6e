import { useState } from 'react';
import type { Keeping } from '../../../hosts/workbench/keeping/Keeping';
import { NotKeptError } from '../../../kept/notKept';
import { textByKind, type Language } from '../../../language';
import { keptTexts } from './keptTexts';

type Outcome = Awaited<ReturnType<Keeping['bringBack' | 'startOver' | 'delete']>>;

/** Acts of keeping one after the other, with what the last of them failed with, in words. */
export interface Switching {
  readonly failure: string | undefined;
  /** @param isSwitch another workbook is open when it is done */
  readonly run: (act: () => Promise<Outcome>, isSwitch?: boolean) => Promise<void>;
  readonly forget: () => void;
}

/** @param onSwitched called when another workbook is open */
export function useSwitching(language: Language, onSwitched: () => void): Switching {
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const texts = keptTexts.in(language);
  const run = async (act: () => Promise<Outcome>, isSwitch = true) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const outcome = await act();
      if (outcome === 'elsewhere') setFailure(texts.isElsewhere);
      else if (outcome === 'unreadable') setFailure(texts.isDamaged);
      else if (isSwitch) onSwitched();
    } catch (error) {
      const detail =
        error instanceof NotKeptError ? textByKind(texts.notKept, error.reason) : String(error);
      setFailure(texts.couldNotSwitch(detail));
    } finally {
      setBusy(false);
    }
  };
  return { failure, run, forget: () => setFailure(undefined) };
}
