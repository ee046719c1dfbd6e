import type { Reason } from '../finance/noAnswer';
import { languages, textByKind, textTable, type Language } from '../language';
import type { CellMessages } from './cellMessages';
import type { Domain } from './definition';
import type { ArgumentFault } from './fault';

/**
 * The messages of the cells. The script of the cells is one file that answers at once, so the build links every language
 * into it; a page loads them with its other texts.
 */
export const cellMessages = textTable<CellMessages>('cell messages');

/** A language whose messages are loaded: what is the same in all languages can be read in it. */
export function loadedLanguage(): Language {
  return languages.find((language) => cellMessages.has(language)) ?? languages[0];
}

/** The reason why there is no result: the message of #N/A. */
export function reasonMessage(reason: Reason, language: Language): string {
  return textByKind(cellMessages.in(language).reasons, reason);
}

/** What is wrong with an argument: its name, what is allowed, what was entered. */
export function faultMessage(fault: ArgumentFault, language: Language): string {
  return textByKind(cellMessages.in(language).faults, fault);
}

/** The domain of a number, as it follows "must be" in messages and help: "above 0 and at most 1". */
export function domainPhrase(domain: Domain, language: Language): string {
  return cellMessages.in(language).domain(domain);
}
