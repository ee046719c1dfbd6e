import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '400px',
    margin: '0 auto',
    padding: `clamp(${tokens.spacingVerticalXXXL}, 12vh, 120px) ${tokens.spacingHorizontalXXL}`,
    overflowWrap: 'anywhere',
  },
  icon: {
    display: 'flex',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeHero800,
  },
  title: { margin: '0', textWrap: 'balance' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    width: '100%',
    color: tokens.colorNeutralForeground2,
    '& > p': { margin: '0' },
  },
  action: { marginTop: tokens.spacingVerticalS },
});

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
}

/** A view with one message and one action. */
export function FullPageMessage({ icon, title, children, action }: NoticeProps) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <Subtitle1 as="h1" className={styles.title}>
        {title}
      </Subtitle1>
      <div className={styles.body}>{children}</div>
      <div className={styles.action}>{action}</div>
    </main>
  );
}
