import { getNodeValue } from 'jsonc-parser';
import { languages } from '../../language';
import type { Rule } from './rule';
import { fileIn, type SeedFolder } from './seedFolder';
import { dictionary, record, translated } from './structures';
import { date, text, wholeNumber } from './values';

/** The names that figures may use, as the vocabulary files give them. */
export interface Vocabulary {
  readonly groups: readonly string[];
  readonly units: readonly string[];
  /** Ids of the sources, and how many paragraphs each has. */
  readonly sources: ReadonlyMap<string, number>;
  readonly words: Readonly<Record<WordKind, readonly string[]>>;
}

const wordKinds = ['per', 'status', 'qualifier', 'period', 'by', 'confidence'] as const;
type WordKind = (typeof wordKinds)[number];

/** A word's key is the word in English, unless English has another; each other language has its own. */
const word = record({
  required: Object.fromEntries(languages.slice(1).map((language) => [language, text])),
  optional: { [languages[0]]: text },
});

/** What each vocabulary file must hold. */
export const vocabularyRules = {
  'groups.json': dictionary(translated),
  'units.json': dictionary(record({ required: { label: translated, meaning: translated } })),
  'words.json': record({
    required: Object.fromEntries(wordKinds.map((kind) => [kind, dictionary(word)])),
  }),
  'sources.json': dictionary(
    record({
      required: {
        publisher: translated,
        subject: translated,
        published: date,
        language: text,
        paragraphs: wholeNumber(1, Infinity),
        note: translated,
      },
    }),
  ),
} satisfies Record<string, Rule>;

type Named<Value = unknown> = Readonly<Record<string, Value>>;

/** Takes the names out of the vocabulary files. They must have passed their rules. */
export function vocabularyOf(folder: SeedFolder): Vocabulary {
  const words = valueOf<Named<Named>>(folder, 'words.json');
  const sources = valueOf<Named<{ readonly paragraphs: number }>>(folder, 'sources.json');
  const names = (kind: WordKind): readonly string[] => Object.keys(words[kind] ?? {});

  return {
    groups: Object.keys(valueOf<Named>(folder, 'groups.json')),
    units: Object.keys(valueOf<Named>(folder, 'units.json')),
    sources: new Map(Object.entries(sources).map(([id, { paragraphs }]) => [id, paragraphs])),
    words: {
      per: names('per'),
      status: names('status'),
      qualifier: names('qualifier'),
      period: names('period'),
      by: names('by'),
      confidence: names('confidence'),
    },
  };
}

/** What a file holds, in the shape that its rule has found. */
function valueOf<Value>(folder: SeedFolder, name: keyof typeof vocabularyRules): Value {
  const { root } = fileIn(folder, name);
  return (root && getNodeValue(root)) as Value;
}
