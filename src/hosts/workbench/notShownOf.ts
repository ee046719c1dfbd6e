import type { Feature, NotShown as SheetFeature } from '../../xlsx/read/notShown/notShown';
import type { FeatureKind, NotShown } from '../files';

/** What nobody looks for in a grid: no program shows it there. */
type Unseen = Exclude<Feature, FeatureKind>;

const unseen: Readonly<Record<Unseen, true>> = {
  printSetup: true,
  hiddenName: true,
  customXml: true,
};

/**
 * What a file holds and the grid does not show, as the task pane says it: by kind, in the order found, with the first.
 *
 * @param features of each sheet, and of the workbook
 */
export function notShownOf(features: readonly SheetFeature[]): readonly NotShown[] {
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
  return [...kinds.values()];
}

function isUnseen(kind: Feature): kind is Unseen {
  return kind in unseen;
}
