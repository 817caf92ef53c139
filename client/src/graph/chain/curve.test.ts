import { describe, expect, it } from 'vitest';
import { boundsOf, curveBetween, pathData, pointOn, polyline } from './curve.ts';

describe('the curve of a link', () => {
  it('leaves and arrives sideways, clear of both signs', () => {
    const [start, leaving, arriving, end] = curveBetween({ x: 0, y: 50 }, { x: 200, y: 90 }, 10, 0);
    expect(start).toEqual({ x: 12, y: 50 });
    expect(end).toEqual({ x: 188, y: 90 });
    expect([leaving.y, arriving.y]).toEqual([50, 90]);
  });

  it('is straight where two stand nearly above one another', () => {
    const curve = curveBetween({ x: 0, y: 0 }, { x: 0, y: 100 }, 10, 0);
    expect(polyline(curve).every(({ x }) => Math.abs(x) < 1e-9)).toBe(true);
    expect([curve[0].y, curve[3].y]).toEqual([12, 88]);
  });

  it('never points back, however near its ends are', () => {
    const [start, , , end] = curveBetween({ x: 0, y: 0 }, { x: 3, y: 4 }, 10, 0);
    expect(start.x).toBeLessThan(end.x);
    expect(start.y).toBeLessThan(end.y);
  });

  it('passes through its bow in the middle', () => {
    const straight = pointOn(curveBetween({ x: 0, y: 0 }, { x: 400, y: 0 }, 10, 0), 0.5);
    const bowed = pointOn(curveBetween({ x: 0, y: 0 }, { x: 400, y: 0 }, 10, -60), 0.5);
    expect(straight.y).toBe(0);
    expect(bowed.y).toBeLessThan(-50);
  });

  it('has bounds and a path', () => {
    const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 8, 0);
    expect(boundsOf(polyline(curve))).toEqual({ x: 10, y: 0, width: 80, height: 0 });
    expect(pathData(curve)).toBe('M10.0 0.0C52.0 0.0 48.0 0.0 90.0 0.0');
  });
});
