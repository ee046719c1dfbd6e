const mark = ' (skipped: ';

/** The title of tests that are skipped, with the reason: the report of a run has titles, and nothing else of a test. */
export function skippedTitle(title: string, reason: string): string {
  return `${title}${mark}${reason})`;
}

/** The reason in one of the titles around a test; undefined if none has one. */
export function reasonIn(titles: readonly string[]): string | undefined {
  const title = titles.find((each) => each.includes(mark));
  return title?.slice(title.indexOf(mark) + mark.length, -1);
}
