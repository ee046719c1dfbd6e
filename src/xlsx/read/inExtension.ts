import { child, everyElement, type XmlElement } from '../package/xml';

/** The elements of a local name in what newer programs have added to a sheet. */
export function inExtension(sheet: XmlElement, name: string): readonly XmlElement[] {
  const extension = child(sheet, 'extLst');
  return extension ? [...everyElement(extension)].filter(({ local }) => local === name) : [];
}
