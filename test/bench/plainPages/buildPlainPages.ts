import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import webpack, { type Configuration } from 'webpack';

const root = path.resolve(__dirname, '../../..');

/** The plain pages: the folder that each is in, and its file. */
const pages = { pane: 'taskpane.tsx', grid: 'workbench.ts', form: 'form.tsx' } as const;

/**
 * Builds the plain pages with the settings that webpack has for production, and none of ours but
 * the loaders of TypeScript and of styles.
 *
 * @returns the folder of each, by its name on the server of the benchmarks
 * @throws Error if a build fails
 */
export async function buildPlainPages(): Promise<Readonly<Record<string, string>>> {
  const built: Record<string, string> = {};
  for (const [name, file] of Object.entries(pages))
    built[`plain-${name}`] = await build(name, file);
  return built;
}

function build(name: string, file: string): Promise<string> {
  const page = path.parse(file).name;
  const folder = path.join(root, '.cache/plain-pages', name);
  const source = (of: string) => path.join(__dirname, name, of);
  const configuration: Configuration = {
    mode: 'production',
    context: root,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    entry: { [page]: source(file) },
    output: { path: folder, clean: true },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new CssPlugin(),
      new HtmlPlugin({ filename: `${page}.html`, template: source(`${page}.html`) }),
    ],
    performance: false,
  };
  return new Promise((done, fail) => {
    webpack(configuration).run((error, stats) => {
      if (stats && !stats.hasErrors()) done(folder);
      else fail(error ?? new Error(stats?.toString('errors-only')));
    });
  });
}
