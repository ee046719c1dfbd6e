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
import { placementError } from '../outcome/placementError';
import type { PlaceChoice } from './placeChoice';
import type { PlacementState } from './usePlacement';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  body: { overflowWrap: 'anywhere' },
  list: { margin: '0', paddingInlineStart: tokens.spacingHorizontalL },
});

interface PlacementNoteProps {
  readonly plan: Plan;
  readonly state: PlacementState;
  readonly choice: PlaceChoice;
}

/** Where a plan will be and how much room it takes, or what is in its way. Read out when the selection changes it. */
export function PlacementNote(props: PlacementNoteProps) {
  return (
    <div aria-live="polite">
      <Note {...props} />
    </div>
  );
}

function Note({ plan, state, choice }: PlacementNoteProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  if (choice.kind === 'inTheWay') {
    const { sheet, address, collisions } = choice.placement;
    return (
      <MessageBar intent="info" layout="multiline" politeness="polite">
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
        return placementError(state.error, language);
      case 'seen':
        return texts.willStand(
          placeName(state.placement.sheet, state.placement.address),
          texts.size(plan.cells.length, plan.cells[0]?.length ?? 0),
        );
      default:
        return state satisfies never;
    }
  }
}
