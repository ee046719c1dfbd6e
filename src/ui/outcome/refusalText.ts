import { placeName } from '../../cells/sheetReference';
import type { Refusal } from '../../hosts/workbook';
import type { Language } from '../../language';
import { fileRefusalText } from './fileRefusalText';
import { collisionTexts } from './collisionTexts';
import { outcomeTexts } from './outcomeTexts';

/** Why a workbook refused, in plain words, and that nothing was left behind. */
export function refusalText(refusal: Refusal, language: Language): string {
  const { refusals: texts, sentences } = outcomeTexts.in(language);
  switch (refusal.kind) {
    case 'collisions':
      return texts.collisions(sentences(collisionTexts(refusal.collisions, language)));
    case 'occupied':
      return texts.occupied(placeName(refusal.sheet, refusal.address));
    case 'protected':
      return texts.protected(refusal.sheet);
    case 'editing':
      return texts.editing;
    case 'busy':
      return texts.busy;
    case 'unavailable':
      return texts.unavailable;
    case 'noCell':
      return texts.noCell;
    case 'tooLarge':
      return texts.tooLarge;
    case 'verificationFailed':
      return texts.verificationFailed(placeName(refusal.sheet, refusal.address));
    case 'calculating':
      return texts.calculating(placeName(refusal.sheet, refusal.address));
    case 'notCells':
      return texts.notCells(refusal.reference);
    case 'notWorkbook':
    case 'encrypted':
    case 'otherFormat':
    case 'fileTooLarge':
    case 'damaged':
    case 'noSheets':
    case 'nameRefused':
    case 'tooLong':
    case 'cancelled':
      return fileRefusalText(refusal, language);
    case 'notWritten':
      return texts.notWritten;
    case 'notReadable':
      return texts.notReadable(refusal.file);
    case 'notLoaded':
      return texts.notLoaded;
    case 'host':
      return texts.host(refusal.detail);
    default:
      return refusal satisfies never;
  }
}
