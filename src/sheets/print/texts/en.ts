export const en = {
  // &P and &N are Excel's codes for the number of a page and of all pages.
  pages: 'Page &P of &N',
  dataAsOf: (date: string) => `Data as of ${date}`,
};
