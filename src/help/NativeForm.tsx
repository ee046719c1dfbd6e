import type { FunctionName } from '../functions/functionName';
import type { Language } from '../language';
import { FormulaText } from './FormulaText';
import { nativeFormula } from './nativeFormula';
import { helpTexts } from './helpTexts';

interface NativeFormProps {
  readonly name: FunctionName;
  readonly language: Language;
}

/** The function for people without the add-in: long, and so folded away. */
export function NativeForm({ name, language }: NativeFormProps) {
  const texts = helpTexts.in(language);
  const formula = nativeFormula(name);
  if (formula === undefined) return <p>{texts.nativeNone}</p>;
  return (
    <>
      <p>{texts.nativeLead}</p>
      <details>
        <summary>{texts.nativeShow}</summary>
        <FormulaText>{formula}</FormulaText>
      </details>
    </>
  );
}
