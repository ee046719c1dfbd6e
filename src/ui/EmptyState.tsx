import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeHero800 },
  hint: { maxWidth: '300px', color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly hint: string;
  /** What to do next, if a button does it. */
  readonly children?: ReactNode;
}

/** Shown instead of content if there is none: why, and what to do. */
export function EmptyState({ icon, title, hint, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Body1Strong align="center">{title}</Body1Strong>
      <Caption1 align="center" className={styles.hint}>
        {hint}
      </Caption1>
      {children}
    </div>
  );
}
