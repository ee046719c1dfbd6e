import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from '@fluentui/react-components';
import { checkTexts, type CheckTexts } from './checkTexts';
import type { CheckRun } from './useChecks';
import { useTexts } from '../useTexts';

interface CheckEndProps {
  readonly run: CheckRun;
}

/** How a run ended, in a sentence. */
export function CheckEnd({ run }: CheckEndProps) {
  const { intent, title, text } = endOf(run, useTexts(checkTexts));
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}

interface End {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly title: string;
  readonly text: string;
}

function endOf({ end, results }: CheckRun, texts: CheckTexts): End {
  const count = (...kinds: readonly string[]) =>
    results.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  const failed = count('failed', 'stopped');
  const sum = texts.sum(count('passed'), failed, count('notChecked'));
  switch (end.kind) {
    case 'complete':
      return failed === 0
        ? { intent: 'success', title: texts.passedTitle, text: sum }
        : { intent: 'error', title: texts.failedTitle, text: sum };
    case 'cancelled':
      return {
        intent: 'info',
        title: texts.cancelledTitle,
        text: texts.cancelledText(sum),
      };
    case 'protected':
      return { intent: 'warning', title: texts.protectedTitle, text: texts.protectedText };
    case 'leftOver': {
      const { sheets, names, styles } = end.left;
      const things = [
        ...sheets.map(texts.sheet),
        ...names.map(texts.name),
        ...styles.map(texts.style),
      ];
      return {
        intent: 'error',
        title: texts.leftOverTitle,
        text: texts.leftOver(things),
      };
    }
    default:
      return end satisfies never;
  }
}
