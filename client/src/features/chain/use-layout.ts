import { useEffect, useState } from 'react';
import type { ChainLayout } from '../../graph/chain/chain-layout.ts';
import type { ChainScene } from '../../graph/chain/chain-scene.ts';

export interface LaidOut {
  readonly scene: ChainScene;
  readonly layout: ChainLayout;
}

/** A scene with its heights; the last one while the next is being found, null before the first. */
export function useLayout(scene: ChainScene | null): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (scene === null) return;
    const worker = new Worker(new URL('./chain-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<ChainLayout>) => {
      setLaidOut({ scene, layout: event.data });
      worker.terminate();
    };
    worker.postMessage(scene.request);
    return () => worker.terminate();
  }, [scene]);
  return laidOut;
}
