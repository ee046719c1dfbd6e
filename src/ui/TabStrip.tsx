import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    // In a language with long words, on two lines.
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover::after': { borderBottomColor: tokens.colorNeutralStroke1 },
    // The line below. A border, so that it stays where a system's high contrast drops backgrounds.
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalS,
      bottom: '0',
      borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
      borderRadius: tokens.borderRadiusCircular,
    },
    // High contrast draws a transparent border too: only the line of the tab shown may be seen.
    '@media (forced-colors: active)': {
      '::after': { borderBottomColor: 'Canvas' },
      ':hover::after': { borderBottomColor: 'Canvas' },
    },
    ...createFocusOutlineStyle(),
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { borderBottomColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': {
      '::after': { borderBottomColor: 'Highlight' },
      ':hover::after': { borderBottomColor: 'Highlight' },
    },
  },
});

/** A tab, and the ids of its element and of what it shows. */
export interface TabItem<Id> {
  readonly id: Id;
  readonly text: string;
  readonly tab: string;
  readonly panel: string;
}

interface TabStripProps<Id> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
}

/**
 * Tabs in a row: one stop for Tab, arrows between them. Not Fluent's TabList, because its focus manager would add 24 KB
 * gzipped to the first load, a fifth of it (`npm run budget`).
 */
export function TabStrip<Id extends string>({ label, items, shown, onShow }: TabStripProps<Id>) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === shown);
    const place = placeAfterKey(event.key, at, items.length);
    const target = place === undefined ? undefined : items.at(place);
    if (!target) return;
    event.preventDefault();
    onShow(target.id);
    document.getElementById(target.tab)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.root} onKeyDown={onKeyDown}>
      {items.map(({ id, text, tab, panel }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tab}
          aria-selected={id === shown}
          aria-controls={id === shown ? panel : undefined}
          tabIndex={id === shown ? 0 : -1}
          className={mergeClasses(styles.tab, id === shown && styles.shown)}
          onClick={() => onShow(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads: to the neighbour, round the ends, or to the first or last. */
function placeAfterKey(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return undefined;
  }
}
