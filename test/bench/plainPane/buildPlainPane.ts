import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';

const root = path.resolve(__dirname, '../../..');

/**
 * Builds the plain pane with the settings that webpack has for production, and none of ours but the loader of TypeScript.
 *
 * @returns its folder
 * @throws Error if the build fails
 */
export function buildPlainPane(): Promise<string> {
  const folder = path.join(root, '.cache/plain-pane');
  const configuration: Configuration = {
    mode: 'production',
    context: root,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    entry: { taskpane: path.join(__dirname, 'taskpane.tsx') },
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
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: path.join(__dirname, 'taskpane.html'),
      }),
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
