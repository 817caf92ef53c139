import { askQuestion } from '../../ask/ask.ts';
import type { Lens } from '../../domain/catalogue.ts';
import { dataset } from '../../explorer/dataset.ts';
import { BadInputError } from '../../explorer/errors.ts';
import type { GraphReader } from '../../explorer/graph-reader.ts';
import { askQuery } from '../ask-query.ts';
import { coverageInWords } from '../coverage-words.ts';
import type {
  AnswerLineResolvers,
  AskChoiceResolvers,
  AskedResolvers,
  AskedSlotResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';

const MOST_CHARACTERS = 400;
const USUAL_LENSES: readonly Lens[] = ['ALLIANCES', 'CONFLICTS'];

export const ask: NonNullable<QueryResolvers['ask']> = async (_, { text, at }, context, info) => {
  if (text.length > MOST_CHARACTERS) {
    throw new BadInputError('text', `takes at most ${MOST_CHARACTERS} characters.`);
  }
  const { reader, askNames } = context;
  const loaded = dataset(reader);
  const { openingAt, openingLenses } = loaded.row;
  const { query, operations } = askQuery(info.schema, context);
  const asked = await askQuestion(text, {
    lexicon: await askNames.of(reader.snapshot),
    query,
    coverage: coverageInWords(loaded),
    day: at ?? openingAt ?? loaded.bounds?.lastDay ?? '1900-01-01',
    lenses: openingLenses === null || openingLenses.length === 0 ? USUAL_LENSES : (openingLenses as readonly Lens[]),
  });
  return { ...asked, operations: operations() };
};

export const askedResolvers: AskedResolvers = {
  entities: ({ entities }, _, { reader }) => reader.entities(entities),
  relationships: async ({ relationships }, _, { reader }) => {
    const known = await reader.relationships(relationships);
    return relationships.flatMap((id) => known.get(id) ?? []);
  },
  sources: ({ passages }, _, { reader }) => Promise.all(passages.map((id) => sourceOf(reader, id))),
};

async function sourceOf(reader: GraphReader, passage: string) {
  const row = await reader.passage(passage);
  if (row === null) throw new Error(`The passage "${passage}" is cited but not in the graph.`);
  const { sourceId, ...source } = row;
  return { ...source, id: sourceId };
}

export const askedSlotResolvers: AskedSlotResolvers = {
  entity: ({ entity }, _, { reader }) => (entity === null ? null : reader.entity(entity)),
};

export const answerLineResolvers: AnswerLineResolvers = {
  entity: ({ entity }, _, { reader }) => (entity === null ? null : reader.entity(entity)),
  relationship: ({ relationship }, _, { reader }) => (relationship === null ? null : reader.relationship(relationship)),
};

export const askChoiceResolvers: AskChoiceResolvers = {
  entity: ({ entity }, _, { reader }) => (entity === null ? null : reader.entity(entity)),
};
