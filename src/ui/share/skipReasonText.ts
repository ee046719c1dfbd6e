import type { UnchangedReason } from '../../native/conversionResult';
import type { ShareTexts } from './shareTexts';

/** Why a formula stays as it is, in words. */
export function skipReasonText(reason: UnchangedReason, texts: ShareTexts): string {
  switch (reason.kind) {
    case 'noEquivalent':
      return texts.noEquivalent(reason.name);
    case 'nameTaken':
      return texts.nameTaken(reason.name);
    case 'nameWithin':
      return texts.nameWithin(reason.name);
    case 'olderName':
      return texts.olderName(reason.name);
    case 'tooLong':
      return texts.tooLong;
    case 'broken':
      return texts.broken;
    case 'pending':
      return texts.pending;
    case 'unanswered':
      return texts.unanswered(reason.error);
    case 'differs':
      return texts.differs;
    case 'changed':
      return texts.changed(reason.formula);
    default:
      return reason satisfies never;
  }
}
