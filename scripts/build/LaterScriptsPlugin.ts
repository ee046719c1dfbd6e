import HtmlPlugin from 'html-webpack-plugin';
import type { Compilation, Compiler, WebpackPluginInstance } from 'webpack';
import { type Language, languages } from '../../src/language';

type Link = ReturnType<typeof HtmlPlugin.createHtmlTagObject>;

/** Parts of a page, as their `webpackChunkName` has it. */
interface LaterParts {
  /** Texts: each is there once in every language. */
  readonly texts: (language: Language) => readonly string[];
  readonly parts: readonly string[];
}

const paneTexts = (language: Language) => `texts-${language}-first-ts`;

const laterParts: Readonly<Record<string, LaterParts>> = {
  'taskpane.html': { texts: (language) => [paneTexts(language)], parts: ['pane'] },
  'workbench.html': {
    texts: (language) => [paneTexts(language), `texts-workbench-${language}-ts`],
    // The grid, a dozen times as large as the page itself, would delay it.
    parts: [],
  },
};

/**
 * Lists in each page the scripts that it will soon ask for, so that they are on their way before what asks for them has arrived
 * and run: `src/pages/laterScripts.ts`.
 */
export class LaterScriptsPlugin implements WebpackPluginInstance {
  apply(compiler: Compiler): void {
    const name = LaterScriptsPlugin.name;
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        const later = laterParts[page.outputName];
        if (later) page.headTags.push(...linksTo(later, compilation, page.publicPath));
        return page;
      });
    });
  }
}

function linksTo(
  { texts, parts }: LaterParts,
  compilation: Compilation,
  path: string,
): readonly Link[] {
  const links = (rel: string, names: readonly string[], more: Readonly<Record<string, string>>) =>
    scriptsOf(names, compilation).map((file) =>
      HtmlPlugin.createHtmlTagObject('link', { rel, href: path + file, ...more }),
    );
  return [
    ...languages.flatMap((lang) => links('texts', texts(lang), { as: 'script', lang })),
    ...links('parts', parts, {}),
  ];
}

/** @throws Error if the pages have no such part: a renamed one would be late, and nobody would notice */
function scriptsOf(parts: readonly string[], compilation: Compilation): readonly string[] {
  const files = parts.flatMap((part) => {
    const group = compilation.namedChunkGroups.get(part);
    if (!group) throw new Error(`No part of the pages is named "${part}".`);
    return group.getFiles();
  });
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}
