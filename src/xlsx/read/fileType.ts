import type { Package } from '../package/openPackage';
import type { FileType } from './openedFile';

/** What a workbook's file is, by the type of its main part: its name may be misleading. */
export function fileType(file: Package): FileType {
  const type = file.contentType(file.mainPart) ?? '';
  const hasMacros = /macroEnabled/i.test(type);
  if (/template/i.test(type)) return hasMacros ? 'xltm' : 'xltx';
  return hasMacros ? 'xlsm' : 'xlsx';
}
