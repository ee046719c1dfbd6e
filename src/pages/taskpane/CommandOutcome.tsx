import type { CSSProperties } from 'react';
import type { Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { InsertMessage } from '../../ui/insert/InsertMessage';
import { PaneProvider } from '../../ui/PaneProvider';
import type { ThemeName } from '../../ui/theme';
import { RepairOutcome } from '../../ui/workbookTab/RepairOutcome';
import type { CommandRequest } from './commandRequests';
import { loadSettings } from './loadSettings';
import { useCommands } from './useCommands';

// At the foot of the pane, whichever tab is shown. Only its messages take room.
const foot: CSSProperties = { position: 'fixed', bottom: 0, insetInline: 0, zIndex: 2 };

interface CommandOutcomeProps {
  /** The command given last. */
  readonly request: CommandRequest;
  readonly workbook: Workbook;
  readonly language: Language;
  readonly theme: ThemeName | undefined;
}

/**
 * Carries out the commands of the ribbon, and shows the outcome of the last: where the table is, how many formulas were
 * repaired, or why not.
 */
export function CommandOutcome({ request, workbook, language, theme }: CommandOutcomeProps) {
  const { insert, repair } = useCommands(workbook, request, language, loadSettings);
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
