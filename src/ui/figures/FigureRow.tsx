import {
  Body1Strong,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useContext, useId } from 'react';
import { figureText } from '../../explain/figureText';
import type { Known } from '../../figures/known';
import type { ColorConvention } from '../../sheets/plan';
import type { InsertAction } from '../insert/useInsert';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { aboutFigure } from './aboutFigure';
import { FigureActions } from './FigureActions';
import { rowTexts } from './rowTexts';
import { SourceChips } from './SourceChips';
import { sourceLines } from './sourceLines';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  button: {
    // What the focus outline measures itself against.
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    // In high contrast the background becomes a loud one, on which no other color can be read.
    ':hover > *': { color: 'inherit' },
    ...createFocusOutlineStyle(),
  },
  label: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300 },
  end: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  about: { color: tokens.colorNeutralForeground2 },
  opened: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface FigureRowProps {
  readonly figure: Known;
  readonly colors: ColorConvention;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly insert: InsertAction;
}

/** One figure: its name, value, period and sources. Open, it cites them, and has the buttons that insert it. */
export function FigureRow({ figure, colors, open, onToggle, insert }: FigureRowProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(rowTexts);
  const id = useId();
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={`${id}opened`}
        onClick={onToggle}
      >
        <span id={`${id}label`} className={styles.label}>
          {figure.label[language]}
        </span>{' '}
        <Body1Strong className={styles.end}>
          {figureText(figure.value, figure.unit, language)}
        </Body1Strong>{' '}
        <Caption1 className={styles.about}>{texts.about(aboutFigure(figure, language))}</Caption1>{' '}
        <Caption1 className={mergeClasses(styles.end, styles.about)}>
          {texts.per[figure.per]}
        </Caption1>
      </button>
      <SourceChips figure={figure} />
      <div id={`${id}opened`}>
        {open && (
          <div className={styles.opened}>
            {sourceLines(figure, language).map((line) => (
              <Caption1 key={line} className={styles.line}>
                {line}
              </Caption1>
            ))}
            <FigureActions
              figure={figure}
              colors={colors}
              describedBy={`${id}label`}
              insert={insert}
            />
          </div>
        )}
      </div>
    </li>
  );
}
