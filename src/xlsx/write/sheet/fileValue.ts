import { excelLimits } from '../../../cells/excelLimits';
import type { BookContent, BookResult } from '../../book';
import type { ScannedCell } from '../../package/scanSheet';
import { escapedText } from '../../package/xmlText';
import { fileText } from './fileText';

/** A cell's value as a file writes it. */
export interface FileValue {
  /** The type attribute of the cell; a number needs none. */
  readonly type: 'n' | 'b' | 'e' | 'inlineStr' | 'str';
  /** Before XML escapes it. */
  readonly text: string;
}

/** The errors that a cell of a file can name; younger ones need a part of their own, and show as `#VALUE!` without. */
const fileErrors: ReadonlySet<string> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA'.split(' '),
);

/** What a cell holds that has no formula. */
export function constantValue(content: Exclude<BookContent, { kind: 'formula' }>): FileValue {
  switch (content.kind) {
    case 'number':
    case 'boolean':
      return resultValue(content.value);
    case 'error':
      return resultValue({ error: content.code });
    case 'text':
      return { type: 'inlineStr', text: fileText(content.value) };
    default:
      return content satisfies never;
  }
}

/** What a formula came to. A number that no file can hold is the error `#NUM!`. */
export function resultValue(result: BookResult): FileValue {
  switch (typeof result) {
    case 'number':
      if (!Number.isFinite(result)) return { type: 'e', text: '#NUM!' };
      return { type: 'n', text: String(result) };
    case 'boolean':
      return { type: 'b', text: result ? '1' : '0' };
    case 'string':
      // Excel, too, comes to an error if a result is longer than a cell.
      if (result.length > excelLimits.text) return { type: 'e', text: '#VALUE!' };
      return { type: 'str', text: fileText(result) };
    default:
      return { type: 'e', text: fileErrors.has(result.error) ? result.error : '#VALUE!' };
  }
}

/**
 * The element that holds a value.
 *
 * @param p what is before the names of the file's elements, such as `x:`
 */
export function valueXml({ type, text }: FileValue, p: string): string {
  const escaped = escapedText(text);
  if (type !== 'inlineStr') return `<${p}v>${escaped}</${p}v>`;
  // Programs drop spaces at the ends and line feeds without this attribute.
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${p}is><${p}t${space}>${escaped}</${p}t></${p}is>`;
}

/** Whether a cell of a file holds that value already, and no formula is meant. */
export function holdsValue({ type, value, inline }: ScannedCell, wanted: FileValue): boolean {
  if (wanted.type === 'inlineStr') {
    const held = type === 'inlineStr' ? inline : type === 'str' ? value : undefined;
    return held?.text === wanted.text;
  }
  if (type !== wanted.type || value === undefined) return false;
  if (type !== 'n') return value.text === wanted.text;
  return value.text.trim() !== '' && Number(value.text) === Number(wanted.text);
}
