import type { SavedFile, Workbook } from '../../hosts/workbook';
import { FileProgressView } from '../../ui/files/FileProgressView';
import { SaveOutcome } from '../../ui/files/SaveOutcome';
import type { FileAction } from '../../ui/files/useFileAction';
import { useSaveKey } from './useSaveKey';

interface SaveByKeyProps {
  readonly workbook: Workbook;
  readonly saving: FileAction<undefined, SavedFile>;
}

/** Saves at a key, wherever the focus is, and shows progress and outcome. */
export function SaveByKey({ workbook, saving }: SaveByKeyProps) {
  useSaveKey(() => saving.run(undefined));
  return (
    <>
      <FileProgressView action={saving} />
      <SaveOutcome workbook={workbook} saving={saving} />
    </>
  );
}
