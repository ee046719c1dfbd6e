import { childrenOf, type XmlElement } from '../../../package/xml';

/** The ids of a sheet's threaded comments, such as `{0B1C2D3E-…}`, by which its notes find them. */
export function threadIds(threads: XmlElement): readonly string[] {
  return childrenOf(threads, 'threadedComment').flatMap(({ attributes }) => {
    const id = attributes.get('id');
    return id === undefined ? [] : [id];
  });
}

/**
 * A part with other ids of threaded comments: those of a copied sheet are comments of their own. The same copy gets the
 * same ids in all of its parts.
 *
 * @param copy a number that no other copy has, from 1 on
 */
export function freshIds(text: string, ids: readonly string[], copy: number): string {
  return ids.reduce((changed, id) => changed.replaceAll(id, freshId(id, copy)), text);
}

function freshId(id: string, copy: number): string {
  return id.replace(/[\da-f]{8}/i, (first) => {
    const next = (parseInt(first, 16) + copy) % 2 ** 32;
    return next.toString(16).toUpperCase().padStart(8, '0');
  });
}
