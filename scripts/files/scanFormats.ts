import type { Counts } from './counts';
import { attribute, tags } from './tags';

/** One cell format of the file. */
export interface ScannedFormat {
  /** Everything of it in one text: equal for two formats that look the same. */
  readonly text: string;
  /** What is special in it, such as a border. */
  readonly features: readonly string[];
}

/** A workbook's cell formats, in the order of their numbers. */
export function scanFormats(styles: string): ScannedFormat[] {
  const lists: Record<string, string[]> = { font: [], fill: [], border: [], xf: [] };
  const codes = new Map<string, string>();
  const path: string[] = [];
  let text = '';
  let kept: string | undefined;
  for (const piece of tags(styles)) {
    if (piece.kind === 'open') {
      const parent = path.at(-1);
      if (piece.name === 'numFmt' && parent === 'numFmts') {
        const { attributes } = piece;
        codes.set(
          attribute(attributes, 'numFmtId') ?? '',
          attribute(attributes, 'formatCode') ?? '',
        );
      }
      if (!kept && isListed(parent, piece.name)) {
        kept = piece.name;
        text = '';
      }
      if (kept)
        text += `<${piece.name}${piece.attributes.trim() && ` ${piece.attributes.trim()}`}>`;
      if (!piece.isEmpty) path.push(piece.name);
      else if (kept === piece.name) kept = finished(lists, kept, text);
    } else if (piece.kind === 'close') {
      path.pop();
      if (kept === piece.name && isListed(path.at(-1), piece.name)) {
        kept = finished(lists, kept, text);
      }
    }
  }
  return (lists['xf'] ?? []).map((xf) => formatOf(xf, lists, codes));
}

function finished(lists: Record<string, string[]>, kind: string, text: string): undefined {
  lists[kind]?.push(text);
  return undefined;
}

function isListed(parent: string | undefined, name: string): boolean {
  return (
    parent === (name === 'xf' ? 'cellXfs' : `${name}s`) && /^(font|fill|border|xf)$/.test(name)
  );
}

function formatOf(
  xf: string,
  lists: Readonly<Record<string, readonly string[]>>,
  codes: ReadonlyMap<string, string>,
): ScannedFormat {
  const part = (name: string) => lists[name]?.[Number(attribute(xf, `${name}Id`) ?? 0)] ?? '';
  const [font, fill, border] = [part('font'), part('fill'), part('border')];
  const id = attribute(xf, 'numFmtId') ?? '0';
  const own = [...xf.matchAll(/<(alignment|protection)[^>]*>/g)].map(([tag]) => tag).join('');
  const features = [
    ...(/<(left|right|top|bottom|start|end|diagonal)\s[^>]*style="(?!none)/.test(border)
      ? ['cells with borders']
      : []),
    ...(/patternType="(?!none)/.test(fill) ? ['cells with fills'] : []),
    ...(/<color\s/.test(font) ? ['cells with font colors'] : []),
    ...(/textRotation="(?!0")/.test(own) ? ['rotated cells'] : []),
    ...(/\sindent="(?!0")/.test(own) ? ['indented cells'] : []),
  ];
  return { text: [codes.get(id) ?? id, font, fill, border, own].join('\n'), features };
}

/** Adds what is special in a cell's format to the counts. */
export function countFormat(counts: Counts, format: ScannedFormat | undefined): void {
  for (const name of format?.features ?? []) counts.add(name);
}
