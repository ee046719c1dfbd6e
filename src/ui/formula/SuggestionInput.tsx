import {
  Caption1,
  Combobox,
  makeStyles,
  mergeClasses,
  Option,
  tokens,
  type FieldControlProps,
} from '@fluentui/react-components';
import type { Suggestion } from './suggestionsFor';

const useStyles = makeStyles({
  root: { minWidth: '0' },
  // Grows with the field, so that it fits into 320 px.
  input: { minWidth: '0', width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  meaning: { color: tokens.colorNeutralForeground2 },
});

interface SuggestionInputProps extends FieldControlProps {
  readonly className: string;
  readonly placeholder: string;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly onType: (text: string) => void;
}

/** A field that takes any text and proposes some: those that contain what is typed. */
export function SuggestionInput(props: SuggestionInputProps) {
  const { className, placeholder, text, suggestions, onType, ...field } = props;
  const styles = useStyles();
  return (
    <Combobox
      {...field}
      freeform
      className={mergeClasses(styles.root, className)}
      input={{ className: styles.input }}
      autoComplete="off"
      placeholder={placeholder}
      value={text}
      selectedOptions={[text]}
      onChange={(event) => onType(event.target.value)}
      onOptionSelect={(_, { optionValue }) => onType(optionValue ?? '')}
    >
      {matching(suggestions, text).map(({ text, meaning }) => (
        <Option key={text} value={text} text={text}>
          <span className={styles.option}>
            {text}
            {meaning && <Caption1 className={styles.meaning}>{meaning}</Caption1>}
          </span>
        </Option>
      ))}
    </Combobox>
  );
}

/** Once a proposal is taken, all are offered again: otherwise it would be the only one. */
function matching(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const part = typed.trim().toLowerCase();
  if (suggestions.some(({ text }) => text === part)) return suggestions;
  return suggestions.filter(({ text, meaning = '' }) =>
    `${text} ${meaning}`.toLowerCase().includes(part),
  );
}
