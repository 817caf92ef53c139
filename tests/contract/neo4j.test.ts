import { onNeo4j } from '../support/graph/place.ts';
import { defineEngineContract } from './engine-contract.ts';

onNeo4j('the Neo4j engine', defineEngineContract);
