import { makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { startTransition, useState } from 'react';
import { useTexts } from '../useTexts';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'flex', alignItems: 'center' },
  icon: {
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase400,
    pointerEvents: 'none',
  },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    height: '32px',
    padding: `0 ${tokens.spacingHorizontalS} 0 32px`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: '1' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
});

interface SearchFieldProps {
  /** Called with what is typed, once there is time for the answer. */
  readonly onSearch: (query: string) => void;
  /** Whether it takes the focus. */
  readonly hasFocus: boolean;
}

/**
 * The field that searches figures. It shows a key at once, whatever the answer takes. The browser's own field, with its own
 * button to clear it: Fluent's SearchBox would add 4.4 KB gzipped to the first load (`npm run budget`).
 */
export function SearchField({ onSearch, hasFocus }: SearchFieldProps) {
  const [typed, setTyped] = useState('');
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <SearchRegular aria-hidden className={styles.icon} />
      <input
        type="search"
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          startTransition(() => onSearch(value));
        }}
        placeholder={texts.searchLabel}
        aria-label={texts.searchLabel}
        // Once it has been cleared by its button, which is gone.
        autoFocus={hasFocus}
        className={styles.input}
      />
    </div>
  );
}
