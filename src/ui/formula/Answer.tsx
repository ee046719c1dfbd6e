import {
  Body1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { useContext, useMemo } from 'react';
import type { Explanation } from '../../explain/explanation';
import { pictureOf } from '../../explain/picture';
import { sentence } from '../../explain/sentences/sentence';
import { PictureChart } from '../charts/PictureChart';
import { LanguageContext } from '../LanguageContext';
import { answerText } from './answerText';
import { ChartAtRest } from './ChartAtRest';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  answer: { margin: '0', fontVariantNumeric: 'tabular-nums' },
  sentence: { margin: '0' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface AnswerProps {
  readonly explanation: Explanation;
  /** The unit of money, such as `USD bn`. */
  readonly money?: string;
  /** The call is being typed. */
  readonly isTyped?: boolean;
}

/** What a call answers: with its unit, in a sentence, in a picture; an error with its reason. */
export function Answer({ explanation, money = '', isTyped = false }: AnswerProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  const { outcome } = explanation;
  const Chart = isTyped ? ChartAtRest : PictureChart;
  // A picture of thousands of trials takes a while.
  const picture = useMemo(() => pictureOf(explanation), [explanation]);
  if (outcome.kind === 'unknown') {
    return <Body1 className={styles.hint}>{texts.unknown(outcome.arguments)}</Body1>;
  }
  return (
    <>
      {outcome.kind === 'error' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.noAnswer(outcome.code)}</MessageBarTitle>
            {sentence(explanation, language, money)}
          </MessageBarBody>
        </MessageBar>
      )}
      {outcome.kind === 'answer' && (
        <Title3 as="p" className={styles.answer}>
          {answerText(explanation, language, money)}
        </Title3>
      )}
      {outcome.kind !== 'error' && (
        <Body1 as="p" className={styles.sentence}>
          {sentence(explanation, language, money)}
        </Body1>
      )}
      {picture && <Chart picture={picture} />}
    </>
  );
}
