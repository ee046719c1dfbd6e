import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useContext } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { Plan } from '../../sheets/plan';
import { LanguageContext } from '../LanguageContext';
import { collisionTexts } from '../outcome/collisionTexts';
import { lookFailure } from '../outcome/lookFailure';
import type { PlaceChoice } from './placeChoice';
import { useInsertTexts } from './useInsertTexts';
import type { ProspectState } from './useProspect';

const useStyles = makeStyles({
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  body: { overflowWrap: 'anywhere' },
  list: { margin: '0', paddingInlineStart: tokens.spacingHorizontalL },
});

interface ProspectNoteProps {
  readonly plan: Plan;
  readonly state: ProspectState;
  readonly choice: PlaceChoice;
}

/** Where a plan will stand and how much room it takes, or what is in its way. Read out when the selection changes it. */
export function ProspectNote(props: ProspectNoteProps) {
  return (
    <div aria-live="polite">
      <Note {...props} />
    </div>
  );
}

function Note({ plan, state, choice }: ProspectNoteProps) {
  const language = useContext(LanguageContext);
  const texts = useInsertTexts();
  const styles = useStyles();
  if (choice.kind === 'inTheWay') {
    const { sheet, address, collisions } = choice.prospect;
    return (
      <MessageBar intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{texts.inTheWay(placeName(sheet, address))}</MessageBarTitle>
          <ul className={styles.list}>
            {collisionTexts(collisions, language).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {texts.nothingOverwritten}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (choice.kind === 'standsThere') {
    return <Caption1 className={styles.place}>{texts.standsThere}</Caption1>;
  }
  return <Caption1 className={styles.place}>{placeText()}</Caption1>;

  function placeText(): string {
    switch (state.kind) {
      case 'looking':
        return texts.looking;
      case 'failed':
        return lookFailure(state.error, language);
      case 'seen':
        return texts.willStand(
          placeName(state.prospect.sheet, state.prospect.address),
          texts.size(plan.cells.length, plan.cells[0]?.length ?? 0),
        );
      default:
        return state satisfies never;
    }
  }
}
