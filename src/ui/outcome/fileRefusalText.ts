import { placeName } from '../../cells/sheetReference';
import type { FileRefusal } from '../../hosts/fileRefusal';
import { grammarOf } from '../../grammar';
import type { Language } from '../../language';
import { byteText } from './byteText';
import { outcomeTexts } from './outcomeTexts';

/** Why a file was not opened or not saved, in plain words, and what to do. */
export function fileRefusalText(refusal: FileRefusal, language: Language): string {
  const texts = outcomeTexts.in(language).files;
  const { number: inWords } = grammarOf(language);
  switch (refusal.kind) {
    case 'notWorkbook':
      return texts.notWorkbook(refusal.file);
    case 'encrypted':
      return texts.encrypted(refusal.file);
    case 'otherFormat':
      if (refusal.format === 'numbers') return texts.numbers(refusal.file);
      return texts.otherFormat(refusal.file, texts.formats[refusal.format]);
    case 'fileTooLarge': {
      const { limit, max } = refusal;
      const isSize = limit === 'partSize' || limit === 'packageSize';
      return texts.tooLarge(
        refusal.file,
        texts.limits[limit](isSize ? byteText(max) : inWords(max)),
      );
    }
    case 'damaged':
      if (refusal.part === undefined) return texts.damagedFile(refusal.file);
      return texts.damaged(refusal.file, refusal.part);
    case 'noSheets':
      return texts.noSheets(refusal.file);
    case 'nameRefused': {
      const { of, name, why } = refusal;
      const faults = of === 'sheet' ? texts.faults.sheet : texts.faults.other;
      return texts.nameRefused(faults[why](texts.named[of](name)));
    }
    case 'tooLong': {
      const say = refusal.of === 'text' ? texts.textTooLong : texts.formulaTooLong;
      const place = placeName(refusal.sheet, refusal.address);
      return say(place, inWords(refusal.length), inWords(refusal.max));
    }
    case 'cancelled':
      return texts.cancelled;
    default:
      return refusal satisfies never;
  }
}
