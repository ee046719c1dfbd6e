import { Engine, Layer, requestNewFrame } from '@univerjs/engine-render';

/** A canvas of the grid, with the private members that ask for its frames. */
interface PaintedCanvas {
  /** What paints it; nothing while it is out of use. */
  readonly _renderFrameTasks: readonly unknown[];
  readonly _beginFrame: (time: number) => void;
  readonly _renderFrame: (time: number) => void;
  readonly _endFrame: (time: number) => void;
  /** Whether a frame has been asked for. */
  _renderingQueueLaunched: boolean;
  _requestNewFrameHandler: number;
}

const { makeDirty } = Layer.prototype;

/**
 * Importing this module lets the grid rest while nothing changes. Univer 0.25.1 asks for every frame of its three canvases
 * (the sheet, a cell's editor and the formula bar), 180 in a second, to find that there is nothing to paint: a tenth of a
 * processor for as long as the page is open.
 */
Object.assign(Engine.prototype, {
  startRenderLoop(this: PaintedCanvas) {
    if (this._renderingQueueLaunched || this._renderFrameTasks.length === 0) return;
    this._renderingQueueLaunched = true;
    this._requestNewFrameHandler = requestNewFrame((time: number) => {
      // What changes from here on asks for another frame.
      this._renderingQueueLaunched = false;
      this._beginFrame(time);
      this._renderFrame(time);
      this._endFrame(time);
    });
  },
});

Object.assign(Layer.prototype, {
  makeDirty(this: Layer, isDirty = true) {
    makeDirty.call(this, isDirty);
    if (isDirty) this.scene.getEngine()?.startRenderLoop();
    return this;
  },
});
