import { useEffect, useMemo, useState } from 'react';
import type { Measure } from '../graph/layout/label-text.ts';
import { labelFontsHere, labelFontsReady, newMeasure } from './label-style.ts';

/** Whether the fonts of the labels are there, and widths as they are drawn now. */
export function useLabelFonts(): { readonly ready: boolean; readonly measure: Measure } {
  const [ready, setReady] = useState(labelFontsHere);
  const [loaded, setLoaded] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths are remembered until the faces change
  const measure = useMemo(newMeasure, [ready, loaded]);
  useEffect(() => {
    let alive = true;
    void labelFontsReady().then(() => alive && setReady(true));
    // Other scripts come later, when a name needs them: what was measured before was measured in another face.
    const remeasure = () => setLoaded((before) => before + 1);
    document.fonts.addEventListener('loadingdone', remeasure);
    return () => {
      alive = false;
      document.fonts.removeEventListener('loadingdone', remeasure);
    };
  }, []);
  return { ready, measure };
}
