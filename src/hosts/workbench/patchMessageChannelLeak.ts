import { requestImmediateMacroTask } from '@univerjs/core';
import { Layer } from '@univerjs/engine-render';

/** A layer of the grid's picture, with the part of it that nobody else is meant to see. */
interface PaintedLayer {
  readonly makeDirty: (state: boolean) => void;
  /** Calls off the painting that waits; the layer itself does so when it is disposed of. */
  _debounceDirtyFunc?: (() => void) | null;
}

/**
 * Importing this module mends a leak of Univer 0.25.1: it puts painting off through a channel of messages, and closes the
 * channel only where the painting is called off. One that stays open the browser keeps, with all that its task holds:
 * some fifteen for each table inserted.
 */
Object.assign(Layer.prototype, {
  makeDirtyWithDebounce(this: PaintedLayer, state = true) {
    this._debounceDirtyFunc?.();
    const close = requestImmediateMacroTask(() => {
      close();
      this._debounceDirtyFunc = null;
      this.makeDirty(state);
    });
    this._debounceDirtyFunc = close;
  },
});
