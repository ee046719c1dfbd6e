import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { figureText } from '../../explain/figureText';
import { attributionText, isSince, type Known } from '../../figures/known';
import { secondSources } from '../../figures/secondSources';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { rowTexts } from './rowTexts';
import { sourceLines } from './sourceLines';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginTop: tokens.spacingVerticalXXS,
  },
  chip: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  link: { color: tokens.colorBrandForegroundLink },
  second: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** The sources of a figure, each as a chip: with a link if it can be read on a page, and what it says on hover. */
export function SourceChips({ figure }: { readonly figure: Known }) {
  const language = useContext(LanguageContext);
  const texts = useTexts(rowTexts);
  const styles = useStyles();
  const [cited] = sourceLines(figure, language);
  const seconds = isSince(figure) ? [] : secondSources(figure.id);
  return (
    <div className={styles.root}>
      <SourceChip text={attributionText(figure, language)} url={figure.url} title={cited} />
      {seconds.map(({ value, definition, url }) => {
        const shown = figureText(value, figure.unit, language);
        return (
          <SourceChip
            key={definition.en}
            text={value === figure.value ? texts.sameValue(shown) : texts.secondSource(shown)}
            url={url}
            title={definition[language]}
            className={styles.second}
          />
        );
      })}
    </div>
  );
}

interface SourceChipProps {
  readonly text: string;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly className?: string;
}

function SourceChip({ text, url, title, className }: SourceChipProps) {
  const texts = useTexts(rowTexts);
  const styles = useStyles();
  if (url === undefined) {
    return (
      <span title={title} className={mergeClasses(styles.chip, className)}>
        {text}
      </span>
    );
  }
  return (
    <Link
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      aria-label={texts.sourceLink(text)}
      className={mergeClasses(styles.chip, styles.link, className)}
    >
      {text} <span aria-hidden>↗</span>
    </Link>
  );
}
