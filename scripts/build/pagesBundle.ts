import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import { type Configuration, SourceMapDevToolPlugin } from 'webpack';
import { paneBudget, workbenchBudget } from '../budget/budget';
import { BundleBudgetPlugin } from '../budget/BundleBudgetPlugin';
import { recordedSizes } from '../budget/recordedSizes';
import { addinUrl } from './addinUrl';
import { common, source } from './common';
import { compiledOnArrival } from './compiledOnArrival';
import type { Mode } from './configurations';
import { metaPolicy } from './contentSecurityPolicy';
import { EmitFilesPlugin } from './EmitFilesPlugin';
import type * as GeneratedFiles from './generatedFiles';
import { firstScreenOf } from './firstScreen';
import { LaterScriptsPlugin } from './LaterScriptsPlugin';
import { gridChunk, minimizers } from './minimizers';
import {
  officeAddress,
  officeOrigin,
  ownOfficeFiles,
  isOfficeSelfHosted,
} from './selfHostedOffice';
import { thirdPartyNotices } from './thirdPartyNotices';
import { withoutHyphenation } from './withoutHyphenation';

const gridModule = /[\\/]node_modules[\\/]@univerjs[\\/]/;

/** The two pages, and every file that is next to them. */
export function pagesBundle(mode: Mode): Configuration {
  const shared = common(mode);
  // A name that changes with the content may be kept by browsers for ever, and so may all that is in `static/`.
  const name = mode === 'production' ? 'static/[name].[contenthash]' : '[name]';
  return {
    ...shared,
    name: 'pages',
    target: 'browserslist',
    entry: { taskpane: source('pages/taskpane.tsx'), workbench: source('pages/workbench.tsx') },
    output: {
      ...shared.output,
      filename: `${name}.js`,
      // Relative to the page, so that the site works in a sub-folder too.
      publicPath: 'auto',
      // What an earlier build left behind, but not the other compilation's files.
      clean: mode === 'production' && { keep: /^(functions|since)\.js$/ },
    },
    optimization: {
      minimizer: minimizers(),
      splitChunks: {
        cacheGroups: { [gridChunk]: { test: gridModule, name: gridChunk, chunks: 'async' } },
      },
    },
    plugins: [
      withoutHyphenation(),
      new CssPlugin({ filename: `${name}.css` }),
      page('taskpane', mode),
      page('workbench', mode),
      new LaterScriptsPlugin(),
      new CopyPlugin({
        patterns: [
          'assets/icon*',
          { from: 'assets/help', to: 'help' },
          { from: source('help/help.css'), to: 'help' },
          ...(isOfficeSelfHosted() ? ownOfficeFiles : []),
        ],
      }),
      mode === 'development' && sourceMaps(),
      mode === 'production' && compiledOnArrival(),
      mode === 'production' && emittedFiles(),
      mode === 'production' && thirdPartyNotices(),
      mode === 'production' && new BundleBudgetPlugin(paneBudget, recordedSizes().pane),
      mode === 'production' && new BundleBudgetPlugin(workbenchBudget, recordedSizes().workbench),
    ],
  };
}

/** Maps of our own scripts. Packages can be read as they are, and most of what maps take would be theirs. */
function sourceMaps(): SourceMapDevToolPlugin {
  return new SourceMapDevToolPlugin({
    filename: '[file].map',
    module: false,
    columns: false,
    exclude: /vendor/,
  });
}

/** Loaded only here: `npm start` answers for these files when one is asked for, and need not wait for what makes them. */
function emittedFiles(): EmitFilesPlugin {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  const { generatedFiles } = require('./generatedFiles') as typeof GeneratedFiles;
  const address = addinUrl();
  return new EmitFilesPlugin(() => generatedFiles(address));
}

function page(name: 'taskpane' | 'workbench', mode: Mode): HtmlPlugin {
  const { html, style, script } = firstScreenOf(name, mode);
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: source(`pages/${name}.html`),
    chunks: [name],
    officeScript: officeAddress(),
    firstScreen: html,
    inline: `<script>${script}</script><style>${style}</style>`,
    policy: metaPolicy(name, {
      officeOrigin: officeOrigin(),
      development: mode === 'development',
      inline: { style, script },
    }),
  });
}
