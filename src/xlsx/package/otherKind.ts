import type { OtherKind } from './fileError';

/** What must be known of a package to find its kind. */
interface Contents {
  /** The part that the package names as its document. */
  readonly mainPart: string;
  has(part: string): boolean;
  contentType(part: string): string | undefined;
}

const byType: readonly (readonly [RegExp, OtherKind])[] = [
  [/wordprocessingml/, 'docx'],
  [/presentationml/, 'pptx'],
  [/ms-excel\.sheet\.binary/, 'xlsb'],
];

/** What an office document is that is not a workbook in XML; undefined if it may be one. */
export function otherKind(file: Contents): OtherKind | undefined {
  if (file.has('mimetype') && file.has('content.xml')) return 'ods';
  if (file.has('Index/Document.iwa') || file.has('Index.zip')) return 'numbers';
  const type = file.contentType(file.mainPart) ?? '';
  return byType.find(([pattern]) => pattern.test(type))?.[1];
}
