import '../../../server/src/server/production-mode.ts';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { tellParent } from '../support/child-server.ts';
import { generatedTypes } from '../support/generated-schema.ts';

/**
 * The same graph served by @neo4j/graphql under Apollo Server, as its documentation shows it. Both come from the folder
 * that `NEO4J_GRAPHQL` names, since nothing of the product uses them.
 */
const load = createRequire(path.join(process.env.NEO4J_GRAPHQL ?? '', 'package.json'));
const { Neo4jGraphQL } = load('@neo4j/graphql') as {
  Neo4jGraphQL: new (options: object) => { getSchema(): Promise<GraphQLSchema> };
};
const { ApolloServer } = load('@apollo/server') as { ApolloServer: new (options: object) => object };
const { startStandaloneServer } = load('@apollo/server/standalone') as {
  startStandaloneServer(server: object, options: object): Promise<{ url: string }>;
};
const neo4j = load('neo4j-driver') as {
  driver(uri: string, auth: object): Driver;
  auth: { basic(user: string, password: string): object };
};

/** Days are text in this store, and texts are not compared unless asked for. */
const features = { filters: { String: { GT: true, LTE: true } } };
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', neo4j.auth.basic('neo4j', ''));
const schema = await new Neo4jGraphQL({ typeDefs: generatedTypes(), driver, features }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({}),
});
tellParent(Number(new URL(url).port));
