import type { Token } from '@borgar/fx';
import { functionNames, type FunctionName, type Namespace } from '../functions/functionName';
import { tokensOf } from './tokens';

/** A call of an AI Capex function. */
export interface OwnCall {
  readonly name: FunctionName;
  readonly namespace: Namespace;
}

/** What Excel and files write instead of `CAPEX.` if the add-in is not loaded. */
const kept = '_xldudf_';

const typedCall = /^(CAPEX(?:DEV)?)\.(\w+)$/i;
const keptCall = /^_xldudf_(CAPEX(?:DEV)?)_(\w+)$/i;

/**
 * The AI Capex function that a token names; undefined for any other token: a text, a sheet, a defined name, a function
 * that the add-in does not have.
 *
 * @example ownFunction({ type: 'func', value: 'capex.ai_gap' }) // { name: 'AI_GAP', namespace: 'CAPEX' }
 */
export function ownFunction({ type, value }: Token): OwnCall | undefined {
  return type === 'func' ? ownName(value) : undefined;
}

/** Whether a token names a function of this workbook, rather than one behind another workbook's or a sheet's name. */
export function isCallHere(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.type === 'func' && tokens[index - 1]?.value !== '!';
}

/** The AI Capex functions that a formula calls, in order. */
export function ownCalls(formula: string): readonly OwnCall[] {
  // Reading tokens is slow; most formulas of a workbook do not have the word at all.
  if (!formula.startsWith('=') || !/CAPEX/i.test(formula)) return [];
  return tokensOf(formula).flatMap((token, i, tokens) => {
    const call = isCallHere(tokens, i) ? ownFunction(token) : undefined;
    return call ? [call] : [];
  });
}

/** Whether a formula calls an AI Capex function of a namespace. */
export function isOwnFormula(formula: string, own: Namespace): boolean {
  return ownCalls(formula).some(({ namespace }) => namespace === own);
}

/**
 * The name of a function as a user types it; a name that is not an AI Capex function's stays.
 *
 * @example typedName('_xldudf_CAPEX_AI_GAP') // 'CAPEX.AI_GAP'
 */
export function typedName(name: string): string {
  const [, namespace, bare] = keptCall.exec(name) ?? [];
  return namespace && bare && isFunctionName(bare) ? `${namespace.toUpperCase()}.${bare}` : name;
}

/**
 * The name of a function as files keep it; undefined for a name that is not an AI Capex function's.
 *
 * @example keptName('CAPEX.AI_GAP') // '_xldudf_CAPEX_AI_GAP'
 */
export function keptName(name: string): string | undefined {
  const [, namespace, bare] = typedCall.exec(name) ?? [];
  return namespace && bare && isFunctionName(bare)
    ? `${kept}${namespace.toUpperCase()}_${bare}`
    : undefined;
}

/**
 * The formula as a user types it.
 *
 * @example typedFormula('=_xldudf_CAPEX_AI_GAP(60,20)') // '=CAPEX.AI_GAP(60,20)'
 */
export function typedFormula(formula: string): string {
  return withNames(formula, typedName);
}

/** The formula, or a piece of one, with the AI Capex functions of one namespace called in another. */
export function inNamespace(formula: string, from: Namespace, to: Namespace): string {
  return withNames(formula, (name) => {
    const call = ownName(name);
    return call?.namespace === from ? `${to}.${call.name}` : name;
  });
}

function withNames(formula: string, rename: (name: string) => string): string {
  if (!/CAPEX/i.test(formula)) return formula;
  return tokensOf(formula)
    .map(({ value }, i, tokens) => (isCallHere(tokens, i) ? rename(value) : value))
    .join('');
}

function ownName(name: string): OwnCall | undefined {
  const [, namespace, bare] = typedCall.exec(typedName(name)) ?? [];
  const upper = bare?.toUpperCase();
  if (!namespace || !upper || !isFunctionName(upper)) return undefined;
  return { name: upper, namespace: namespace.toUpperCase() as Namespace };
}

function isFunctionName(name: string): name is FunctionName {
  return (functionNames as readonly string[]).includes(name.toUpperCase());
}
