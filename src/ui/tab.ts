/** The tabs of the pane, in their order. The first is shown when the pane opens. */
export const tabs = ['figures', 'functions', 'model', 'workbook'] as const;

export type Tab = (typeof tabs)[number];

/** A request to show a tab. Each is an object of its own, so that the same can be requested twice. */
export interface TabRequest {
  readonly tab: Tab;
  /** For the Workbook tab: to be opened there. */
  readonly file?: File;
  /** For the Model tab: the model is to be inserted, unless the workbook has one. */
  readonly insertsModel?: true;
}

/** Ids of a tab and of what it shows, for the page's structure. */
export function tabIds(tab: Tab): { readonly tab: string; readonly panel: string } {
  return { tab: `tab-${tab}`, panel: `panel-${tab}` };
}
