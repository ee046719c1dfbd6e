import { requestImmediateMacroTask } from '@univerjs/core';
import { Layer } from '@univerjs/engine-render';

/** A layer of the grid's canvas, with the private member that is replaced. */
interface PaintedLayer {
  readonly makeDirty: (state: boolean) => void;
  /** Cancels the deferred painting; the layer itself does so when it is disposed of. */
  _debounceDirtyFunc?: (() => void) | null;
  /** Whether the deferred painting is to take place. */
  deferredState?: boolean;
}

/**
 * Importing this module fixes a leak of Univer 0.25.1: it defers painting through a MessageChannel, and closes the
 * channel only if the painting is canceled. The browser keeps open channels, with everything that their tasks refer to:
 * about fifteen for each inserted table. It also opens a channel for each change; one is enough for all until it paints.
 */
Object.assign(Layer.prototype, {
  makeDirtyWithDebounce(this: PaintedLayer, state = true) {
    this.deferredState = state;
    if (this._debounceDirtyFunc) return;
    const close = requestImmediateMacroTask(() => {
      close();
      this._debounceDirtyFunc = null;
      this.makeDirty(this.deferredState ?? true);
    });
    this._debounceDirtyFunc = close;
  },
});
