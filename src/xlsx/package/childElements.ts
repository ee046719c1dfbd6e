import { child, type XmlElement, readXml } from './xml';
import type { Splice } from './splice';

/**
 * Puts an element among the children of another, where the schema's order requires it: after the last child that comes
 * before it. Children that the order does not know stay where they are.
 *
 * @param parent not an empty tag
 * @param order the local names of the children, in the schema's order
 * @param local the name of the new child
 */
export function inserted(
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): Splice {
  const rank = order.indexOf(local);
  const rankOf = (each: XmlElement) => order.indexOf(each.local);
  const before = parent.children.filter((each) => rankOf(each) >= 0 && rankOf(each) <= rank).at(-1);
  const after = parent.children.find((each) => rankOf(each) > rank);
  const at = before?.end ?? after?.start ?? parent.openEnd;
  return { start: at, end: at, text: xml };
}

/**
 * A small element with other children, in the schema's order.
 *
 * @param xml the element alone
 * @param changes by local name: the child's XML; undefined takes it away
 */
export function withChildElements(
  xml: string,
  changes: ReadonlyMap<string, string | undefined>,
  order: readonly string[],
): string {
  const element = readXml(xml);
  const children = element.children.filter(({ local }) => !changes.has(local));
  const all = [
    ...children.map(({ local, start, end }) => ({ local, xml: xml.slice(start, end) })),
    ...[...changes].flatMap(([local, text]) => (text === undefined ? [] : [{ local, xml: text }])),
  ];
  // What the order does not know comes last, as extensions do.
  const rank = (local: string) => (order.includes(local) ? order.indexOf(local) : order.length);
  all.sort((a, b) => rank(a.local) - rank(b.local));
  const tag = xml.slice(0, element.openEnd).replace(/\s*\/?>$/, '');
  if (all.length === 0) return `${tag}/>`;
  return `${tag}>${all.map((each) => each.xml).join('')}</${element.name}>`;
}

/** The XML of a child of a small element; undefined if there is none. */
export function childXml(xml: string, local: string): string | undefined {
  const found = child(readXml(xml), local);
  return found && xml.slice(found.start, found.end);
}

/** What is before the names of elements, such as `x:`; empty if nothing does. */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}
