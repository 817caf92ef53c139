import { describe } from 'vitest';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { defineEngineContract } from './engine-contract.ts';

describe('the embedded engine', () => defineEngineContract(openEmbeddedPlace));
