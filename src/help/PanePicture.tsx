import { functionHelpFile } from '../functions/help/helpFiles';
import type { FunctionName } from '../functions/functionName';
import type { Language } from '../language';
import { relative } from './HelpDocument';
import { pictured, pictureFile, pictureSize } from './picture';
import { sentenceOf } from './sentenceOf';
import { helpTexts } from './helpTexts';

interface PictureProps {
  readonly name: FunctionName;
  readonly language: Language;
}

/** The function in the pane, in the colors of the reader's system. */
export function PanePicture({ name, language }: PictureProps) {
  const page = functionHelpFile(name, language);
  const { call } = pictured(name);
  const { width, height } = pictureSize;
  return (
    <figure>
      <picture>
        <source
          media="(prefers-color-scheme: dark)"
          srcSet={relative(page, pictureFile(name, language, 'dark'))}
        />
        <img
          src={relative(page, pictureFile(name, language, 'light'))}
          alt={helpTexts.in(language).pictureAlt(call, sentenceOf(call, language))}
          width={width}
          height={height}
        />
      </picture>
    </figure>
  );
}
