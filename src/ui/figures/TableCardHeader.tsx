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
  headline: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface TableCardHeaderProps {
  readonly title: string;
  /** What a screen reader says: title and number of rows. */
  readonly name: string;
  readonly headline: string;
  readonly rows: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Id of what the header opens. */
  readonly panelId: string;
}

/** The part of a card that is always seen, and opens the rest. Its headline is heard after its name. */
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
        aria-label={props.name}
        aria-describedby={id}
        onClick={props.onToggle}
      >
        <Body1Strong>{props.title}</Body1Strong>
        <Caption1 className={styles.rows}>{props.rows}</Caption1>
        <ChevronDownRegular
          aria-hidden
          className={mergeClasses(styles.chevron, props.open && styles.chevronOpen)}
        />
        <Caption1 id={id} className={styles.headline}>
          {props.headline}
        </Caption1>
      </button>
    </h2>
  );
}
