import TerserPlugin from 'terser-webpack-plugin';

/** The chunk of the workbench's grid: by far the largest, and no part of the task pane. */
export const gridChunk = 'grid-vendor';

const gridFile = new RegExp(`(^|/)${gridChunk}\\.`);

/**
 * What makes the pages' scripts small: Terser, which makes the smallest; but for the grid esbuild, for which Terser would
 * take more than a minute.
 */
export function minimizers(): TerserPlugin[] {
  return [
    new TerserPlugin({
      exclude: gridFile,
      extractComments: false,
      terserOptions: { ecma: 2020, compress: { passes: 2 } },
    }),
    new TerserPlugin({
      include: gridFile,
      extractComments: false,
      minify: TerserPlugin.esbuildMinify,
    }),
  ];
}
