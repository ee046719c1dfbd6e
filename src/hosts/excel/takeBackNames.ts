import type { Naming } from './naming';

/** Asks which of the plans' names and styles are there; after the next sync the answer takes them away. */
export function takeBackNames({ workbook }: Excel.RequestContext, written: Naming): () => void {
  const { names, styles } = workbook;
  names.load('items/name');
  styles.load('items/name');
  return () => {
    const newNames = new Set(written.plans.flatMap((plan) => plan.names));
    const newStyles = new Set(written.newStyles.map(({ styleName }) => styleName));
    for (const item of names.items) if (newNames.has(item.name)) item.delete();
    for (const style of styles.items) if (newStyles.has(style.name)) style.delete();
  };
}
