import type { XmlElement } from './xml';

/** Whether an attribute is true: `1` or `true`. If it is absent, `otherwise`. */
export function isSet(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** The number of an attribute; undefined if it is absent or none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes.get(name);
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
