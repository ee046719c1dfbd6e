import type { Theme } from '@fluentui/react-components';
import type { Workbook } from '../hosts/workbook';
import type { Language } from '../language';
import { baselineTables } from '../sheets/baselineTables';
import { FailureBoundary } from './FailureBoundary';
import { FiguresView } from './figures/FiguresView';
import { PaneHeader } from './PaneHeader';
import { Surface } from './Surface';

export interface TaskPaneProps {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  /** Where a host knows better than the system: its own theme. */
  readonly theme?: Theme;
}

/** The task pane, the same in every host. */
export function TaskPane({ workbook, language, onLanguageChange, theme }: TaskPaneProps) {
  return (
    <Surface language={language} theme={theme}>
      <FailureBoundary>
        <PaneHeader onLanguageChange={onLanguageChange} />
        <FiguresView tables={baselineTables} workbook={workbook} />
      </FailureBoundary>
    </Surface>
  );
}
