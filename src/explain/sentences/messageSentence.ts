import type { Definition } from '../../functions/definition';
import type { SentenceFormat } from './sentenceFormat';

/** A cell's message as a sentence: "Never pays back: there is no revenue." Arguments and ids stay as they are. */
export function messageSentence(
  message: string,
  { arguments: list }: Definition,
  { texts }: SentenceFormat,
): string {
  const [word = ''] = message.split(' ');
  return texts.message(message, /[._]/.test(word) || list.some(({ name }) => name === word));
}
