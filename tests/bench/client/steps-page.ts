import { createCanvas } from '../../../client/src/canvas/cytoscape.ts';
import { STILL, syncElements } from '../../../client/src/canvas/elements.ts';
import { readPalette, stylesheetOf } from '../../../client/src/canvas/stylesheet.ts';
import type { Relationship } from '../../../client/src/graph/entity.ts';
import { randomFrom } from '../../../client/src/graph/layout/random.ts';
import { type Scene, sceneOf } from '../../../client/src/graph/layout/scene.ts';
import { aRelationship, aState } from '../../../client/src/graph/test-builders.ts';

/** What runs in the browser: a canvas with a made-up picture that goes from one day to the next and back. */

export interface StepSize {
  readonly nodes: number;
  readonly ties: number;
  /** Whether the frame is drawn within the step, so that it can be timed. */
  readonly drawn: boolean;
}

/** Milliseconds of the main thread. */
export interface StepTimes {
  readonly applying: number;
  readonly drawing: number;
}

export interface Bench {
  readonly stepTimes: (size: StepSize) => Promise<readonly StepTimes[]>;
}

const WARM_UP = 20;
const STEPS = 60;
/** Lines that end with the one day, and that begin with the other. */
const CHANGING = 5;
const TYPES = ['ALLIED_WITH', 'FOUGHT', 'PRESSURED'] as const;

async function stepTimes({ nodes, ties, drawn }: StepSize): Promise<readonly StepTimes[]> {
  const container = document.getElementById('canvas');
  if (!container) throw new Error('There is no place for the canvas.');
  const canvas = createCanvas(container);
  canvas.style(stylesheetOf(readPalette()));
  const days = twoDays(nodes, ties);
  const drawing = timeFrames(canvas);
  const times: StepTimes[] = [];
  for (let step = -WARM_UP; step < STEPS; step += 1) {
    const scene = days[Math.abs(step) % 2] ?? days[0];
    const began = performance.now();
    syncElements(canvas, scene, STILL);
    const applying = performance.now() - began;
    times.push({ applying, drawing: drawn ? await drawing() : 0 });
  }
  return times.slice(WARM_UP);
}

/** How long the next frame takes that is drawn, from the library's first thought of it to its last stroke. */
function timeFrames(canvas: ReturnType<typeof createCanvas>): () => Promise<number> {
  const { renderer } = canvas as unknown as {
    readonly renderer: () => { beforeRender(fn: (willDraw: boolean) => void, priority: number): void };
  };
  let began = 0;
  renderer.call(canvas).beforeRender(() => {
    began = performance.now();
  }, Number.POSITIVE_INFINITY);
  return () =>
    new Promise((resolve) => {
      canvas.one('render', () => resolve(performance.now() - began));
    });
}

const DAY = { first: '1904-02-08', last: '1904-02-08' };

/** Two scenes that differ in a few lines only; what both hold are other objects, as after an answer of the server. */
function twoDays(nodeCount: number, tieCount: number): readonly [Scene, Scene] {
  const random = randomFrom(1);
  const nodes = Array.from({ length: nodeCount }, (_, index) => aState(`s${index}`));
  const places = new Map(nodes.map(({ id }) => [id, { x: 1000 * random(), y: 620 * random() }]));
  const any = () => `s${Math.floor(random() * nodeCount)}`;
  const relationships = Array.from({ length: tieCount + CHANGING }, (_, index) =>
    aRelationship(`r${index}`, any(), any(), { type: TYPES[index % TYPES.length] ?? 'ALLIED_WITH' }),
  );
  const sceneWith = (shown: readonly Relationship[]) =>
    sceneOf({ nodes, relationships: shown, ghosts: [], days: DAY }, places, new Set(), null);
  return [sceneWith(relationships.slice(0, tieCount)), sceneWith(relationships.slice(CHANGING))];
}

Object.assign(window, { stepTimes } satisfies Bench);
