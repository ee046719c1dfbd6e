import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { outcomeTexts } from './outcomeTexts';
import { useTexts } from '../useTexts';

interface OutcomeBarProps {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss: () => void;
}

/** A message bar with a title, an optional next step, and a way to put it away. */
export function OutcomeBar({ intent, title, children, action, onDismiss }: OutcomeBarProps) {
  const texts = useTexts(outcomeTexts);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={texts.dismiss}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      >
        {action}
      </MessageBarActions>
    </MessageBar>
  );
}
