import { type Splice, spliced } from '../../../package/splice';
import type { XmlElement } from '../../../package/xml';

/**
 * An element's XML with some changes, to be put elsewhere.
 *
 * @param changes of the part's text, all within the element
 */
export function elementText(
  { source, start, end }: XmlElement,
  changes: readonly Splice[],
): string {
  const within = changes.map((each) => ({
    ...each,
    start: each.start - start,
    end: each.end - start,
  }));
  return spliced(source.slice(start, end), within);
}
