import { scanXml } from '../package/scanXml';
import { localName } from '../package/xml';
import { decodedText } from '../package/xmlText';
import { plainText } from './plainText';

/**
 * The texts of a file that its cells share, in order: of a text in several looks all of it, without the guide how to
 * pronounce it.
 *
 * @param text of the part `sharedStrings.xml`
 * @throws XmlError
 */
export function sharedStrings(text: string): readonly string[] {
  const strings: string[] = [];
  let depth = 0;
  let string = '';
  let isText = false;
  scanXml(text, {
    open(name, _start, _end, isEmpty) {
      const local = localName(name);
      if (depth === 1) string = '';
      if (depth === 1 && isEmpty) strings.push('');
      isText = local === 't' && !isEmpty;
      if (local === 'rPh') return leave(isEmpty);
      if (!isEmpty) depth += 1;
      return undefined;
    },
    close() {
      depth -= 1;
      isText = false;
      if (depth === 1) strings.push(plainText(string));
    },
    text(start, end, isCdata) {
      if (!isText) return;
      const raw = text.slice(start, end);
      string += isCdata ? raw : decodedText(raw);
    },
  });
  return strings;

  function leave(isEmpty: boolean): 'leave' {
    if (!isEmpty) depth += 1;
    return 'leave';
  }
}
