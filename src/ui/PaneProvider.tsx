import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { Language } from '../language';
import { notePress } from './async/press';
import { LanguageContext } from './LanguageContext';
import type { ThemeName } from './theme';
import { useTheme } from './useTheme';

// Not a class: Fluent hands the provider's classes on to every menu that floats above the page.
const fill: CSSProperties = { display: 'flex', flexDirection: 'column', minHeight: '100%' };

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: '1',
    minWidth: '0',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface SurfaceProps {
  readonly language: Language;
  /** Absent: as the system has it. */
  readonly theme: ThemeName | undefined;
  readonly children: ReactNode;
}

/** What all of the UI is on: theme, language and background. It fills its container and scrolls with it. */
export function PaneProvider({ language, theme, children }: SurfaceProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(theme)} lang={language} style={fill}>
      <LanguageContext value={language}>
        <div className={styles.root} onPointerDownCapture={notePress}>
          {children}
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}
