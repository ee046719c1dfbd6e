import type { CSSProperties } from 'react';
import type { Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { InsertMessage } from '../../ui/insert/InsertMessage';
import { PaneProvider } from '../../ui/PaneProvider';
import type { ThemeName } from '../../ui/theme';
import { RepairOutcome } from '../../ui/workbookTab/RepairOutcome';
import type { Commands } from './useCommands';

// At the foot of the pane, whichever tab is shown. Only its messages take room.
const foot: CSSProperties = { position: 'fixed', bottom: 0, insetInline: 0, zIndex: 2 };

interface CommandOutcomeProps extends Pick<Commands, 'insert' | 'repair'> {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly theme: ThemeName | undefined;
}

/** What came of a command of the ribbon: where the table is, how many formulas were repaired, or why not. */
export function CommandOutcome({ insert, repair, workbook, language, theme }: CommandOutcomeProps) {
  return (
    <div style={foot}>
      <PaneProvider language={language} theme={theme}>
        <FailureBoundary>
          <InsertMessage workbook={workbook} insert={insert} />
          <div role="status">
            <RepairOutcome repair={repair} />
          </div>
        </FailureBoundary>
      </PaneProvider>
    </div>
  );
}
