import HtmlPlugin from 'html-webpack-plugin';
import path from 'node:path';
import {
  BannerPlugin,
  Compilation,
  type Compiler,
  ExternalModule,
  ExternalsPlugin,
  sources,
  WebpackError,
  type WebpackPluginInstance,
} from 'webpack';
import { arePackagesKept, bundlePackages, keptScript } from './keptPackages';
import { packagesScript } from './packagesBundle';
import { callFor } from './packagesEntry';
import { isPackage } from './packagesIn';

const own = path.resolve(__dirname, '../../../src') + path.sep;

/**
 * Takes the packages out of the pages' scripts, into a script of their own that is kept from one start to the next. A package
 * that it lacks is added when a source imports it: so each is there once.
 */
export class PackagesPlugin implements WebpackPluginInstance {
  /** @param bundling what is under way already, if anything is */
  constructor(private bundling: Promise<void> | undefined) {}

  private script: sources.RawSource | undefined;

  apply(compiler: Compiler): void {
    const name = PackagesPlugin.name;
    externals().apply(compiler);
    scriptInWorkers().apply(compiler);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (page) => {
        page.headTags.unshift(scriptTag(page.publicPath));
        return page;
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        try {
          compilation.emitAsset(packagesScript, await this.scriptWith(packagesOf(compilation)));
        } catch (error) {
          compilation.errors.push(new WebpackError(`Packages: ${String(error)}`));
        }
      });
    });
  }

  private async scriptWith(needed: readonly string[]): Promise<sources.RawSource> {
    const { bundling } = this;
    this.bundling = undefined;
    await bundling;
    if (!arePackagesKept(needed)) {
      this.script = undefined;
      await bundlePackages(needed);
    }
    // The same one as long as it has not changed: it is then not written again.
    this.script ??= new sources.RawSource(keptScript());
    return this.script;
  }
}

function externals(): ExternalsPlugin {
  return new ExternalsPlugin('var', ({ request = '', contextInfo }, answer) => {
    if (contextInfo?.issuer?.startsWith(own) && isPackage(request))
      answer(undefined, callFor(request));
    else answer();
  });
}

/** A worker has no page that loads the script for it. */
function scriptInWorkers(): BannerPlugin {
  return new BannerPlugin({
    banner: ({ chunk }) => (chunk.hasRuntime() ? `self.importScripts?.('${packagesScript}');` : ''),
    raw: true,
  });
}

function scriptTag(publicPath: string) {
  return HtmlPlugin.createHtmlTagObject('script', {
    defer: true,
    src: publicPath + packagesScript,
  });
}

function packagesOf({ modules }: Compilation): readonly string[] {
  return [...modules].flatMap((each) =>
    each instanceof ExternalModule && isPackage(each.userRequest) ? [each.userRequest] : [],
  );
}
