import type { SavedFile } from '../../hosts/workbook';
import { useAction } from '../../ui/useAction';
import { SaveOutcome } from '../../ui/workbookTab/SaveOutcome';
import { useSaveKey } from './useSaveKey';

interface SaveByKeyProps {
  readonly save: () => Promise<SavedFile>;
}

/** Saves at a key, wherever the keyboard is, and says over the sheet what came of it. */
export function SaveByKey({ save }: SaveByKeyProps) {
  const saving = useAction((_: undefined) => save());
  useSaveKey(() => saving.run(undefined));
  return (
    <div role="status" className="workbench-message">
      <SaveOutcome saving={saving} />
    </div>
  );
}
