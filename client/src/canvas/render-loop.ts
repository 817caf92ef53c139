/**
 * Stands in for Cytoscape's own render loop in the built page (see `slim-cytoscape.ts`). The library's asks for every
 * frame as long as the page is open, drawn or not, which keeps a twentieth of a processor busy and a battery warm. This
 * one does the same work in the same order, and sleeps once nothing was asked of it for a while.
 */

type BeforeRender = (willDraw: boolean, frameStart: number) => void;

/** What the rest of the library's renderer reads and calls. */
interface Renderer {
  readonly cy: { batching(): boolean };
  readonly destroyed?: boolean;
  readonly beforeRenderCallbacks: { readonly fn: BeforeRender; readonly priority: number }[];
  render(options: object): void;
  renderOptions?: object;
  requestedFrame?: boolean;
  renderLoopStarted?: boolean;
  averageRedrawTime?: number;
  lastRedrawTime?: number;
  awakeUntil?: number;
  frameWanted?: boolean;
}

/** Between drawn frames the library refines what it keeps as textures, and asks for another frame when it got on. */
const AWAKE_MS = 500;

export const renderLoop = {
  redraw(this: Renderer, options: object = {}): void {
    this.averageRedrawTime ??= 0;
    this.lastRedrawTime ??= 0;
    this.requestedFrame = true;
    this.renderOptions = options;
    wake(this);
  },

  beforeRender(this: Renderer, fn: BeforeRender, priority: number): void {
    if (this.destroyed) return;
    this.beforeRenderCallbacks.push({ fn, priority });
    this.beforeRenderCallbacks.sort((one, other) => other.priority - one.priority);
  },

  startRenderLoop(this: Renderer): void {
    if (this.renderLoopStarted) return;
    this.renderLoopStarted = true;
    wake(this);
  },
};

function wake(renderer: Renderer): void {
  renderer.awakeUntil = performance.now() + AWAKE_MS;
  if (renderer.renderLoopStarted) wantFrame(renderer);
}

function wantFrame(renderer: Renderer): void {
  if (renderer.frameWanted) return;
  renderer.frameWanted = true;
  requestAnimationFrame((frameStart) => {
    renderer.frameWanted = false;
    if (renderer.destroyed) return;
    if (!renderer.cy.batching()) drawFrame(renderer, frameStart);
    if (performance.now() < (renderer.awakeUntil ?? 0)) wantFrame(renderer);
  });
}

function drawFrame(renderer: Renderer, frameStart: number): void {
  const willDraw = renderer.requestedFrame === true;
  for (const { fn } of renderer.beforeRenderCallbacks) fn(willDraw, frameStart);
  if (!willDraw) return;
  const began = performance.now();
  renderer.render(renderer.renderOptions ?? {});
  const took = performance.now() - began;
  renderer.lastRedrawTime = took;
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? took) + took) / 2;
  renderer.requestedFrame = false;
}
