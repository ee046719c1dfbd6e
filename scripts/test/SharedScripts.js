const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** What each file was compiled to, and from. */
const compiled = new Map();

/**
 * Jest's runtime, with two differences that save a third of the processor time of the unit tests:
 *
 * - A file is compiled once in each process, not once for each file of tests. It still runs once for each, so that none sees
 *   what another has changed.
 * - The storage that Jest opens for each file of tests is closed at its end. While it is open, each promise of later files
 *   costs more.
 *
 * Both reach into Jest's own parts: look here when its version changes.
 */
module.exports = class SharedScripts extends Runtime {
  #storages = [];

  constructor(...options) {
    super(...options);
    const { executor } = this;
    const compile = executor.compile.bind(executor);
    const start = `(function (${executor.injectedModuleParameters.join()}) {`;

    executor.compile = (source, filename) => {
      const context = this._environment.getVmContext();
      if (!context) return null;
      try {
        return scriptOf(start, source, filename).runInContext(context);
      } catch {
        return compile(source, filename); // which says what is wrong
      }
    };
  }

  requireInternalModule(from, to) {
    const module = super.requireInternalModule(from, to);
    if (to !== 'node:async_hooks' && to !== 'async_hooks') return module;
    const storages = this.#storages;
    const AsyncLocalStorage = class extends module.AsyncLocalStorage {
      constructor(...options) {
        super(...options);
        storages.push(this);
      }
    };
    return { ...module, AsyncLocalStorage };
  }

  teardown() {
    super.teardown();
    for (const storage of this.#storages) storage.disable();
  }
};

function scriptOf(start, source, filename) {
  const known = compiled.get(filename);
  if (known?.source === source && known.start === start) return known.script;
  const options = { filename, columnOffset: -start.length };
  const script = new Script(`${start}${source}\n})`, options);
  compiled.set(filename, { start, source, script });
  return script;
}
