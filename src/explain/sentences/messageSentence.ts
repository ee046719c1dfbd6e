import type { Definition } from '../../functions/definition';
import type { Language } from '../../language';

/** A cell's message as a sentence: "Never pays back: there is no revenue." Arguments and ids stay as they are. */
export function messageSentence(
  message: string,
  { arguments: list }: Definition,
  language: Language,
): string {
  if (language === 'zh-CN') return `${message}。`;
  const [word = ''] = message.split(' ');
  const isName = /[._]/.test(word) || list.some(({ name }) => name === word);
  const [first = '', ...rest] = message;
  return `${isName ? first : first.toUpperCase()}${rest.join('')}.`;
}
