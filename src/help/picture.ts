import type { FunctionName } from '../functions/functionName';
import type { Example } from '../functions/help/functionExamples';
import { functionExamples } from '../functions/help/functionExamples';
import type { Language } from '../language';

/** What every picture of the help pages measures, in CSS pixels; its file has half as many again, for sharp screens. */
export const pictureSize = { width: 1080, height: 660, scale: 1.5 } as const;

export const pictureThemes = ['light', 'dark'] as const;

export type PictureTheme = (typeof pictureThemes)[number];

/** The picture of a function at work, as a file of the site; its source is in assets/. */
export function pictureFile(name: FunctionName, language: Language, theme: PictureTheme): string {
  return `help/${name}.${language}.${theme}.webp`;
}

/** What a function's picture shows: its first example. */
export function pictured(name: FunctionName): Example {
  return functionExamples[name][0];
}
