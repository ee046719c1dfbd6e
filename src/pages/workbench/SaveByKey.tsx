import type { SavedFile } from '../../hosts/workbook';
import type { Action } from '../../ui/useAction';
import { SaveOutcome } from '../../ui/workbookTab/SaveOutcome';
import { useSaveKey } from './useSaveKey';

interface SaveByKeyProps {
  readonly saving: Action<undefined, SavedFile>;
}

/** Saves at a key, wherever the keyboard is, and says what came of it. */
export function SaveByKey({ saving }: SaveByKeyProps) {
  useSaveKey(() => saving.run(undefined));
  return <SaveOutcome saving={saving} />;
}
