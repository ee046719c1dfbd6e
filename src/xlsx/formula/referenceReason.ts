import type { Token } from '@borgar/fx';
import type { FormulaFacts } from './formulaFacts';
import type { UncalculableReason } from './keptReason';
import { isArrayFunction } from './resultExtent';

/** A function of any number of arguments that are all alike, which so may be given a cell of each sheet one by one. */
const alike = new Set(
  `AND AVERAGE AVERAGEA CONCAT COUNT COUNTA GEOMEAN HARMEAN HSTACK KURT MAX MAXA MEDIAN MIN MINA OR PRODUCT SKEW STDEV
  STDEV.P STDEV.S STDEVA STDEVP STDEVPA SUM SUMSQ VAR VAR.P VAR.S VARA VARP VARPA VSTACK XOR`.split(
    /\s+/,
  ),
);

const references = new Set(['range', 'range_beam', 'range_named', 'structured']);
const severalSheets = /^(?:'(?:[^']|'')*:(?:[^']|'')*'|[^'!:]+:[^'!:]+)!/;
const otherWorkbook = /^(?:'[^'[\]]*\[[^\]]*\]|\[[^\]]*\][^[\]]*!|[^!]*\.xl\w+'?!)/i;
const otherProgram = /^[^!]*\|[^!]*!?/;

/**
 * Why the grid cannot calculate a formula with the reference or the operator that a token is; undefined if it can.
 *
 * @param tokens a formula's, without spaces
 */
export function referenceReason(
  tokens: readonly Token[],
  i: number,
  nameFormula: FormulaFacts['nameFormula'],
): UncalculableReason | undefined {
  const { type = '', value: text = '' } = tokens[i] ?? {};
  if (type === 'operator') return operatorReason(tokens, i, nameFormula);
  if (type === 'unknown') return unknownReason(tokens, i);
  if (!references.has(type)) return undefined;
  if (otherWorkbook.test(text)) return { kind: 'otherWorkbook', text };
  if (type === 'structured') return undefined;
  if (otherProgram.test(text)) return { kind: 'otherProgram', text };
  if (!severalSheets.test(text) || isListed(tokens, i)) return undefined;
  return { kind: 'severalSheets', text };
}

/** The grid lists the sheets if they are by themselves an argument of such a function. */
function isListed(tokens: readonly Token[], i: number): boolean {
  const isAlone =
    /^[(,]$/.test(tokens[i - 1]?.value ?? '') && /^[),]$/.test(tokens[i + 1]?.value ?? '');
  return isAlone && alike.has(calledAt(tokens, i));
}

/** The function whose argument a token is part of, in capitals. */
function calledAt(tokens: readonly Token[], i: number): string {
  let depth = 0;
  for (let at = i - 1; at >= 0; at--) {
    const { value = '' } = tokens[at] ?? {};
    if (value === ')') depth++;
    if (value === '(' && depth-- === 0) {
      const before = tokens[at - 1];
      return before?.type === 'func' ? before.value.toUpperCase() : '';
    }
  }
  return '';
}

function operatorReason(
  tokens: readonly Token[],
  i: number,
  nameFormula: FormulaFacts['nameFormula'],
): UncalculableReason | undefined {
  const sign = tokens[i]?.value;
  if (sign === '#') return { kind: 'spilledRange', text: `${tokens[i - 1]?.value ?? ''}#` };
  if (sign !== '@') return undefined;
  const { type = '', value = '' } = tokens[i + 1] ?? {};
  const isTaken =
    type === 'func'
      ? isArrayFunction(value.toUpperCase()) || /^(?:ROW|COLUMN)$/i.test(value)
      : references.has(type) && (type !== 'range_named' || isReference(nameFormula(value)));
  return isTaken ? undefined : { kind: 'intersection', text: `@${value}` };
}

/** Whether a name stands for cells, and for nothing that has to be calculated. */
function isReference(formula: string | undefined): boolean {
  return formula === undefined || !/[(@#]/.test(formula);
}

/** What is not a part of a reference is before one: another workbook with its folder, or another program. */
function unknownReason(tokens: readonly Token[], i: number): UncalculableReason | undefined {
  const rest = tokens.slice(i);
  const sign = rest.findIndex(({ value }) => value.includes('!'));
  const end = rest[sign]?.value === '!' ? sign + 1 : sign;
  const text = rest
    .slice(0, end + 1)
    .map(({ value }) => value)
    .join('');
  if (text.includes('|')) return { kind: 'otherProgram', text };
  return text.includes('[') ? { kind: 'otherWorkbook', text } : undefined;
}
