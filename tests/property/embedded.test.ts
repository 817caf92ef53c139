import { describe } from 'vitest';
import { defineExactness } from './exactness.ts';
import { loadEmbedded } from './support/places.ts';

describe('the embedded engine answers as the oracles do', () => defineExactness(loadEmbedded, 10));
