import type { OtherKind } from './fileError';
import type { Package } from './openPackage';

const byType: readonly (readonly [RegExp, OtherKind])[] = [
  [/wordprocessingml/, 'docx'],
  [/presentationml/, 'pptx'],
  [/ms-excel\.sheet\.binary/, 'xlsb'],
];

/** What an office document is that is not a workbook in XML; undefined if it may be one. */
export function otherKind(file: Omit<Package, 'xml'>): OtherKind | undefined {
  if (file.has('mimetype') && file.has('content.xml')) return 'ods';
  if (file.has('Index/Document.iwa') || file.has('Index.zip')) return 'numbers';
  const type = file.contentType(file.mainPart) ?? '';
  return byType.find(([pattern]) => pattern.test(type))?.[1];
}
