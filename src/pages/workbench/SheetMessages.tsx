import type { Workbench } from '../../hosts/workbench/openWorkbench';
import type { SavedFile } from '../../hosts/workbook';
import type { Language } from '../../language';
import { LanguageContext } from '../../ui/LanguageContext';
import type { FileAction } from '../../ui/files/useFileAction';
import { KeptNews } from './kept/KeptNews';
import { SaveByKey } from './SaveByKey';
import { StoppedFormula } from './StoppedFormula';
import { workbenchTexts } from './workbenchTexts';

interface SheetMessagesProps {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly saving: FileAction<undefined, SavedFile>;
  readonly onShowKept: () => void;
}

/** The messages about the whole workbook, over the sheet. */
export function SheetMessages(props: SheetMessagesProps) {
  const { workbench, language, saving, onShowKept } = props;
  const { keeping, focus, onStoppedFormula } = workbench;
  const texts = workbenchTexts.in(language);
  return (
    <LanguageContext value={language}>
      <div role="status" className="workbench-message">
        <StoppedFormula texts={texts} onStopped={onStoppedFormula} />
        <KeptNews keeping={keeping} language={language} onSwitched={focus} onShow={onShowKept} />
        <SaveByKey workbook={workbench.workbook} saving={saving} />
      </div>
    </LanguageContext>
  );
}
