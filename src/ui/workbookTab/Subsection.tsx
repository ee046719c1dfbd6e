import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: '0' },
  title: { margin: '0' },
});

interface SubsectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of an explanation, with its heading. */
export function Subsection({ title, children }: SubsectionProps) {
  const id = useId();
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={styles.root}>
      <Body1Strong as="h3" id={id} className={styles.title}>
        {title}
      </Body1Strong>
      {children}
    </section>
  );
}
