import type { StrictExcel } from './StrictExcel';

/** Functions that the tests use, in German. */
const german: Readonly<Record<string, string>> = { IF: 'WENN', SUM: 'SUMME', MAX: 'MAX' };

/** An English formula as Excel shows it in its own language. */
export function localFormula(formula: string, language: StrictExcel['language']): string {
  if (language === 'en') return formula;
  return translated(formula.replaceAll(',', ';'), german);
}

/** A formula in Excel's own language, in English. */
export function englishFormula(formula: string, language: StrictExcel['language']): string {
  if (language === 'en') return formula;
  const english = Object.fromEntries(Object.entries(german).map(([from, to]) => [to, from]));
  return translated(formula.replaceAll(';', ','), english);
}

function translated(formula: string, names: Readonly<Record<string, string>>): string {
  return formula.replace(/[A-Z]+(?=\()/g, (name) => names[name] ?? name);
}
