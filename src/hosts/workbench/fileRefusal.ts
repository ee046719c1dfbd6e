import type { FileFault } from '../../xlsx/package/fileError';
import { fileLimits } from '../../xlsx/package/limits';
import type { FileRefusal } from '../fileRefusal';

/**
 * Why a file is not opened, as the task pane shows it.
 *
 * @param file its name
 */
export function fileRefusal(fault: FileFault, file: string): FileRefusal {
  switch (fault.kind) {
    case 'notAPackage':
      return { kind: 'notWorkbook', file };
    case 'password':
      return { kind: 'encrypted', file };
    case 'oldFormat':
      return { kind: 'otherFormat', file, format: 'xls' };
    case 'otherKind':
      // Of another office program: no spreadsheet program opens it either.
      if (fault.found === 'docx' || fault.found === 'pptx') return { kind: 'notWorkbook', file };
      return { kind: 'otherFormat', file, format: fault.found };
    case 'tooLarge':
      return { kind: 'fileTooLarge', file, limit: fault.limit, max: fileLimits[fault.limit] };
    case 'damaged':
      return { kind: 'damaged', file, ...(fault.part !== '' && { part: fault.part }) };
    case 'noSheets':
      return { kind: 'noSheets', file };
    case 'tooLong':
      return fault;
    default:
      return fault satisfies never;
  }
}
