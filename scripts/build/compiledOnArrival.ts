import { BannerPlugin, type Chunk, Compilation } from 'webpack';

/** What the pages run before they can be used; `pane` is what the task pane loads once it knows that it is in Excel. */
const first = new Set<string | null | undefined>(['taskpane', 'workbench', 'pane']);

/**
 * Lets browsers compile all functions of the scripts that a page runs before it can be used while these arrive, next to what
 * the page does: those of Chromium, and so Excel on Windows, from version 136 on. Otherwise each function is compiled when it
 * is first called, and the page waits. For other browsers it is a comment.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function compiledOnArrival(): BannerPlugin {
  return new BannerPlugin({
    raw: true,
    test: /\.js$/,
    // A minimizer removes it.
    stage: Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING,
    banner: ({ chunk }) => (isFirst(chunk) ? '//# allFunctionsCalledOnLoad' : ''),
  });
}

function isFirst(chunk: Chunk): boolean {
  return [...chunk.groupsIterable].some(({ name }) => first.has(name));
}
