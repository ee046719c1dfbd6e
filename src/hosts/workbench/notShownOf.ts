import type { Feature, CarriedFeature } from '../../xlsx/read/notShown/notShown';
import type { FeatureKind, NotShown } from '../files';

/** What nobody looks for in a grid: no program shows it there. */
type Unseen = Exclude<Feature, FeatureKind>;

const unseen: Readonly<Record<Unseen, true>> = {
  printSetup: true,
  hiddenName: true,
  customXml: true,
};

/** What is looked for most comes first. */
const order: readonly FeatureKind[] = [
  ...(['chart', 'image', 'shape', 'comment', 'pivotTable', 'slicer', 'sparkline'] as const),
  ...(['conditionalFormat', 'validation', 'hyperlink', 'control', 'embeddedObject'] as const),
  ...(['filter', 'outline', 'mergedCells', 'scenario', 'protectedSheet'] as const),
  ...(['protectedWorkbook', 'macro', 'externalLink', 'dataConnection', 'chartSheet'] as const),
  ...(['dialogSheet', 'macroSheet', 'lostSheet', 'damagedPart', 'signature', 'farCell'] as const),
  'richValue',
];

/**
 * What a file contains and the grid does not show, as the task pane lists it: by kind, each with the first.
 *
 * @param features of each sheet, and of the workbook
 */
export function notShownOf(features: readonly CarriedFeature[]): readonly NotShown[] {
  const kinds = new Map<FeatureKind, NotShown>();
  for (const { kind, count, sheet, first } of features) {
    if (isUnseen(kind)) continue;
    const place = sheet !== undefined && first !== undefined && { sheet, address: first };
    const known = kinds.get(kind);
    kinds.set(kind, {
      kind,
      count: count + (known?.count ?? 0),
      ...(known?.first ? { first: known.first } : place && { first: place }),
    });
  }
  return [...kinds.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function isUnseen(kind: Feature): kind is Unseen {
  return kind in unseen;
}
