import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../useTexts';
import { tabIds, tabs, type Tab } from '../tab';
import { paneTexts } from '../paneTexts';

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
    '@media (forced-colors: active)': {
      '::after': { borderBottomColor: 'Highlight' },
      ':hover::after': { borderBottomColor: 'Highlight' },
    },
  },
});

interface TabBarProps {
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
}

/**
 * The pane's tabs: one stop for Tab, arrows between them. Not Fluent's TabList, because its focus manager would add 24 KB
 * gzipped to the first load, a fifth of it (`npm run budget`).
 */
export function TabBar({ shown, onShow }: TabBarProps) {
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  const moveTo = (tab: Tab | undefined) => {
    if (!tab) return;
    onShow(tab);
    document.getElementById(tabIds(tab).tab)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = tabAfterKey(event.key, shown);
    if (target) event.preventDefault();
    moveTo(target);
  };
  return (
    <div role="tablist" aria-label={texts.appName} className={styles.root} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabIds(tab).tab}
          aria-selected={tab === shown}
          aria-controls={tab === shown ? tabIds(tab).panel : undefined}
          tabIndex={tab === shown ? 0 : -1}
          className={mergeClasses(styles.tab, tab === shown && styles.shown)}
          onClick={() => onShow(tab)}
        >
          {texts.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads: to the neighbour, round the ends, or to the first or last. */
function tabAfterKey(key: string, shown: Tab): Tab | undefined {
  const at = tabs.indexOf(shown);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(at - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
