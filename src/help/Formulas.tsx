import temml from 'temml';
import type { Definition } from '../functions/definition';

interface FormulasProps {
  readonly definition: Definition;
  /** In TeX, the function and its arguments by their own names. */
  readonly formulas: readonly string[];
  /** What a screen reader calls each. */
  readonly label: string;
}

/** Formulas as MathML, which browsers set by themselves, and screen readers read. */
export function Formulas({ definition, formulas, label }: FormulasProps) {
  return formulas.map((formula) => (
    <div
      key={formula}
      className="formula"
      // A wide one scrolls by itself, by keyboard too.
      role="group"
      tabIndex={0}
      aria-label={label}
      // eslint-disable-next-line no-restricted-syntax -- made while building, from our own formulas alone
      dangerouslySetInnerHTML={{ __html: mathml(formula, definition) }}
    />
  ));
}

function mathml(formula: string, { name, arguments: list }: Definition): string {
  const words = [name, ...list.map((argument) => argument.name)];
  const word = new RegExp(`\\b(?:${words.join('|')})\\b`, 'g');
  const tex = formula.replace(word, (found) => `\\text{${found.replaceAll('_', '\\_')}}`);
  const made = temml.renderToString(tex, { displayMode: true, throwOnError: true });
  // The styles are in help.css: a style of an element's own the pages' policy would refuse.
  return made.replace(/ style="[^"]*"/g, '');
}
