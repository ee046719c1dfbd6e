import type { Reason } from '../finance/noAnswer';
import { textByKind, type Language } from '../language';
import type { CellMessages } from './cellMessages';
import type { Domain } from './definition';
import type { ArgumentFault } from './fault';
import { en } from './texts/en';
import { zhCN } from './texts/zh-CN';

/**
 * The messages in every language. They are linked in, not loaded by language as other texts are: the script of the cells
 * is one file that answers at once. A language or a kind without a message is a compile error.
 */
const messages: Readonly<Record<Language, CellMessages>> = { en, 'zh-CN': zhCN };

/** The reason why there is no result: the message of #N/A. */
export function reasonMessage(reason: Reason, language: Language): string {
  return textByKind(messages[language].reasons, reason);
}

/** What is wrong with an argument: its name, what is allowed, what was entered. */
export function faultMessage(fault: ArgumentFault, language: Language): string {
  return textByKind(messages[language].faults, fault);
}

/** The domain of a number, as it follows "must be" in messages and help: "above 0 and at most 1". */
export function domainPhrase(domain: Domain, language: Language): string {
  return messages[language].domain(domain);
}
