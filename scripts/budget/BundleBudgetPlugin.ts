import { type Compiler, WebpackError, type WebpackPluginInstance } from 'webpack';
import type { Budget } from './budget';
import { loadOf, type Modules } from './load';
import { checkBudget } from './checkBudget';

/** Fails a build whose entry loads more than it may, and names the modules that grew. */
export class BundleBudgetPlugin implements WebpackPluginInstance {
  /** @param recorded the sizes with which those of the build are compared */
  constructor(
    private readonly budget: Budget,
    private readonly recorded: Modules,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap(BundleBudgetPlugin.name, (compilation) => {
      // What could not be built has other faults.
      if (compilation.errors.length > 0) return;
      const load = loadOf(compilation, this.budget);
      const broken = checkBudget(this.budget, load, this.recorded);
      if (broken) compilation.errors.push(new WebpackError(broken));
    });
  }
}
