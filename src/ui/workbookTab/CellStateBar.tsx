import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { placeName } from '../../cells/sheetReference';
import type { CellState } from '../../explain/cellState';
import type { Location, Workbook } from '../../hosts/workbook';
import { LinkedText, linkMark } from '../LinkedText';
import { ShowPlace } from '../outcome/ShowPlace';
import { stateText } from './stateText';
import { workbookTexts } from './workbookTexts';
import { useTexts } from '../useTexts';

interface CellStateBarProps {
  readonly workbook: Workbook;
  readonly state: CellState;
  /** The cell that is in the way, if one is known. */
  readonly blocking?: Location | undefined;
}

/** What is the matter with a cell, and what to do. */
export function CellStateBar({ workbook, state, blocking }: CellStateBarProps) {
  const texts = useTexts(workbookTexts);
  const { title, text } = stateText(state, texts, blocking && linkMark(0));
  const link = blocking && (
    <ShowPlace
      workbook={workbook}
      place={blocking}
      text={placeName(blocking.sheet, blocking.address)}
    />
  );
  return (
    <MessageBar intent={state.kind === 'pending' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <LinkedText text={text} links={[link]} />
      </MessageBarBody>
    </MessageBar>
  );
}
