import { Compilation, sources, type Compiler, type WebpackPluginInstance } from 'webpack';

/** Puts files that are made, not copied, next to the bundles. */
export class EmitFilesPlugin implements WebpackPluginInstance {
  /** @param make content by file name; called again for each build */
  constructor(private readonly make: () => ReadonlyMap<string, string>) {}

  apply(compiler: Compiler): void {
    const name = EmitFilesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const [file, content] of this.make()) {
          compilation.emitAsset(file, new sources.RawSource(content));
        }
      });
    });
  }
}
