/** A text that a user reads, and where it is. */
export interface ShownText {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly language: 'en' | 'zh-CN';
}

/** A text in its language: what has a Chinese character is Chinese. */
export function shownText(file: string, line: number, text: string): ShownText {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
  return { file, line, text, language };
}

/** The line, counted from 1, of a place in a document. */
export function lineAt(document: string, offset: number): number {
  return document.slice(0, offset).split('\n').length;
}
