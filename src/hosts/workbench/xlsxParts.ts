/** What writes files: most never save one, so it comes with the first or when the page is idle. */
export const xlsxWriter = () => import(/* webpackChunkName: "xlsx" */ '../../xlsx/write/writeBook');

/** What reads files: most never open one. */
export const xlsxReader = () =>
  import(/* webpackChunkName: "xlsx-read" */ '../../xlsx/read/readBook');
