import { Caption1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useContext, useId } from 'react';
import type { CallArgument } from '../../explain/formulaCall';
import { parseCall } from '../../explain/parseCall';
import type { Definition } from '../../functions/definition';
import { functionExamples, type Example } from '../../functions/help/functionExamples';
import { functionHelp } from '../../functions/help/functionHelpTexts';
import { LanguageContext } from '../LanguageContext';
import type { Entries } from './useBuilder';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: '0',
    listStyleType: 'none',
  },
  link: {
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // High contrast paints a button's text as any other.
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

interface ExamplesProps {
  readonly definition: Definition;
  readonly onFill: (entries: Entries) => void;
}

/** Questions that the function answers; choosing one fills the fields. */
export const Examples = memo(function Examples({ definition, onFill }: ExamplesProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const { questions } = functionHelp(definition.name, language);
  const headingId = useId();
  const styles = useStyles();
  return (
    <section aria-labelledby={headingId}>
      <Caption1Strong id={headingId}>{texts.examples}</Caption1Strong>
      <ul className={styles.list}>
        {functionExamples[definition.name].map((example) => (
          <li key={example.call}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => onFill(exampleEntries(definition, example))}
            >
              {questions[example.call]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** What the fields hold for an example: all of them, so that none keeps what does not belong to it. */
export function exampleEntries(definition: Definition, { call }: Example): Entries {
  const parsed = parseCall(`=CAPEX.${call}`);
  if (parsed?.kind !== 'call') throw new RangeError(`the example ${call} is not an AI Capex call`);
  return Object.fromEntries(
    definition.arguments.map(({ name }, i) => [
      name,
      { text: typed(parsed.arguments[i]), sheet: undefined },
    ]),
  );
}

/** An argument as a user types it: a text without quotes. */
function typed(argument: CallArgument | undefined): string {
  return argument?.kind === 'text' ? argument.value : (argument?.text ?? '');
}
