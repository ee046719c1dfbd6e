import {
  Body1,
  Caption1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { memo, useContext } from 'react';
import { WorkbookError } from '../../hosts/workbook';
import { refusalText } from '../outcome/refusalText';
import { LanguageContext } from '../LanguageContext';
import { Answer } from './Answer';
import { SpillPreview } from './SpillPreview';
import { MoneyUnitSelect, type MoneyUnit } from './MoneyUnitSelect';
import { latestResult } from '../async/latestResult';
import { Section } from '../Section';
import { spillSize } from './spillSize';
import type { BuilderState } from './useBuilder';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  answer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface BuilderAnswerProps {
  readonly builder: BuilderState;
  readonly money: MoneyUnit;
  readonly onChooseMoney: (unit: MoneyUnit) => void;
}

/** The answer while the fields are filled in, or what it still takes. */
export const BuilderAnswer = memo(function BuilderAnswer(props: BuilderAnswerProps) {
  const { builder, money, onChooseMoney } = props;
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  const hasMoney = builder.definition.arguments.some(
    (argument) => argument.kind === 'number' && argument.unit === 'money',
  );
  return (
    <Section title={texts.answer}>
      <div aria-live="polite" className={styles.answer}>
        <State builder={builder} money={hasMoney ? money : ''} />
      </div>
      {hasMoney && builder.explanation && (
        <MoneyUnitSelect chosen={money} onChoose={onChooseMoney} />
      )}
    </Section>
  );
});

function State({ builder, money }: Omit<BuilderAnswerProps, 'onChooseMoney'>) {
  const { definition, built, reading, explanation } = builder;
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  if (built.kind === 'incomplete') {
    const missing = definition.arguments.filter((_, i) => built.faults[i]?.kind === 'missing');
    const isWrong = built.faults.some((fault) => fault?.kind === 'wrong');
    const names = missing.map(({ name }) => name);
    return (
      <Body1 className={styles.hint}>
        {isWrong ? texts.correctFields : texts.fillRequired(names)}
      </Body1>
    );
  }
  if (reading.kind === 'failed') {
    // Anything but a refusal is a bug: the failure view shows it and how to continue.
    if (!(reading.error instanceof WorkbookError)) throw reading.error;
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {texts.readFailed} {refusalText(reading.error.refusal, language)}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const isUnknown = explanation?.outcome.kind === 'unknown';
  if (!explanation || (isUnknown && reading.kind === 'busy')) {
    return <Body1 className={styles.hint}>{texts.reading}</Body1>;
  }
  const read = latestResult(reading) ?? new Map();
  const { rows, columns } = spillSize(built.call, read, explanation);
  const isFirstOfMany = explanation.outcome.kind !== 'table' && rows * columns > 1;
  return (
    <>
      <SpillPreview call={built.call} read={read} explanation={explanation} money={money} />
      {isFirstOfMany && <Caption1Strong>{texts.firstCell}</Caption1Strong>}
      <Answer explanation={explanation} money={money} isTyped />
    </>
  );
}
