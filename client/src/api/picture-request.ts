import type { Lens } from '@entente/server/domain/catalogue';
import type { Times } from '../graph/times.ts';
import type { Certainty, Confidence, PictureQueryVariables } from './generated/graphql.ts';

/** What a picture is asked for with. `certainty` null lets every certainty through. */
export interface PictureRequest {
  readonly lenses: readonly Lens[];
  readonly at: string;
  readonly time: Times;
  readonly confidence: Confidence;
  readonly certainty: readonly Certainty[] | null;
}

/** A day or a range: two days compared are asked for otherwise. */
export interface OneTime extends PictureRequest {
  readonly time: Exclude<Times, { readonly kind: 'compare' }>;
}

export function isOfPicture(request: PictureRequest | null): request is OneTime {
  return request !== null && request.time.kind !== 'compare';
}

export function pictureVariables({ at, time, confidence, lenses, certainty }: OneTime): PictureQueryVariables {
  const days = time.kind === 'day' ? { at, oneDay: true } : { from: time.first, to: time.last, oneDay: false };
  return { ...days, confidence, lenses: [...lenses], certainty: certainty === null ? null : [...certainty] };
}
