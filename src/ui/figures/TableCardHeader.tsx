import {
  Body1Strong,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId } from 'react';

const useStyles = makeStyles({
  heading: { margin: '0', font: 'inherit' },
  button: {
    // What the focus outline measures itself against.
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':active': {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      color: tokens.colorNeutralForeground1Pressed,
    },
    // In high contrast the background becomes a loud one, on which no other color can be read.
    ':hover > *': { color: 'inherit' },
    ...createFocusOutlineStyle(),
  },
  rows: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  chevron: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase400,
    transitionProperty: 'rotate',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  chevronOpen: { rotate: '180deg' },
  summary: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface TableCardHeaderProps {
  readonly title: string;
  readonly summary: string;
  readonly rows: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Id of what the header opens. */
  readonly panelId: string;
}

/** The part of a card that is always seen, and opens the rest. Named by its title alone, so it is quick to hear. */
export function TableCardHeader(props: TableCardHeaderProps) {
  const id = useId();
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={props.open}
        aria-controls={props.panelId}
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}rows ${id}summary`}
        onClick={props.onToggle}
      >
        <Body1Strong id={`${id}title`}>{props.title}</Body1Strong>
        <Caption1 id={`${id}rows`} className={styles.rows}>
          {props.rows}
        </Caption1>
        <ChevronDownRegular
          aria-hidden
          className={mergeClasses(styles.chevron, props.open && styles.chevronOpen)}
        />
        <Caption1 id={`${id}summary`} className={styles.summary}>
          {props.summary}
        </Caption1>
      </button>
    </h2>
  );
}
