import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { MAX_NETWORK } from '../explorer/page.ts';

/** An object of the answer, and a value in it. */
const OBJECT = 10;
const VALUE = 1;
/** A field of `Query`: it asks the engine at least once. */
const ROOT_FIELD = 100;
/** How many items a list is taken to have where nothing says it. */
const LIST = 10;

/** Lists that are as long as the `first` of the field above them says. */
const PAGED: ReadonlySet<string> = new Set([
  'EntityConnection.edges',
  'EntityConnection.nodes',
  'RelationshipConnection.edges',
  'RelationshipConnection.nodes',
  'SourceConnection.edges',
  'SourceConnection.nodes',
  'TreatyConnection.edges',
  'TreatyConnection.nodes',
  'Network.nodes',
  'Network.relationships',
  'Influence.nodes',
  'Influence.links',
]);

/** How many items lists usually have that are much longer or shorter than others. */
const LENGTHS: Readonly<Record<string, number>> = {
  citations: 3,
  'Triad.states': 3,
  'Triad.relationships': 3,
  'Path.nodes': 8,
  'Path.relationships': 7,
  'Influence.chains': 100,
  'Balance.balanced': 100,
  'Balance.unbalanced': 100,
  'Balance.mixed': 50,
  'NetworkDiff.began': 500,
  'NetworkDiff.ended': 500,
  'NetworkDiff.persisted': 500,
  'NetworkDiff.between': 500,
  'Query.timeline': 200,
  'Asked.lines': 40,
  'Asked.entities': 40,
  'Asked.relationships': 40,
  'Asked.sources': 30,
  'Dataset.counts': 30,
  '__Schema.types': 60,
  '__Type.fields': 20,
  '__Type.enumValues': 15,
  '__Type.possibleTypes': 6,
  '__Type.interfaces': 2,
  '__Field.args': 4,
  '__Directive.args': 2,
};

/** What the engine does for a field beside reading what is answered. */
const WORK: Readonly<Record<string, number>> = {
  'Query.paths': 20_000,
  'Query.neighbourhood': 5_000,
  'Query.influence': 5_000,
  'Query.compare': 2_000,
  'Query.reversals': 10_000,
  'Query.balance': 10_000,
  'Query.ranking': 10_000,
  'Query.timeline': 5_000,
  'Query.search': 1_000,
  'Query.ask': 20_000,
  degree: 10,
  inOffice: 20,
  total: 20,
  extent: 100,
};

/** How many points a value costs that is much longer than others, about one for each ten bytes. */
const LONG_VALUES: Readonly<Record<string, number>> = {
  extent: 500,
  summary: 30,
  caveat: 20,
  dispute: 20,
  note: 20,
  names: 10,
  title: 8,
  url: 8,
  readAt: 8,
};

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Prices of fragments under a page size: each is worked out once. */
  readonly known: Map<string, number>;
}

/**
 * What an operation may cost at most, in points: ten for each object that it may answer with, one for each value, more for long texts and geometries, and
 * what the engine does to find them. Lists count as many items as `first` asks for, or as many as such lists usually
 * have, and multiply what is inside them; what is asked for twice is counted twice.
 */
export function priceOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const pricing: Pricing = { schema, fragments: byName, operation, variables, known: new Map() };
  return priceOfSelections(pricing, root, operation.selectionSet, LIST);
}

/** @param page the `first` of the nearest field above that has one */
function priceOfSelections(
  pricing: Pricing,
  type: GraphQLCompositeType,
  selections: SelectionSetNode,
  page: number,
): number {
  let price = 0;
  for (const selection of selections.selections) {
    switch (selection.kind) {
      case Kind.FIELD:
        price += priceOfField(pricing, type, selection, page);
        break;
      case Kind.INLINE_FRAGMENT: {
        const on = typeNamed(pricing.schema, selection.typeCondition?.name.value) ?? type;
        price += priceOfSelections(pricing, on, selection.selectionSet, page);
        break;
      }
      case Kind.FRAGMENT_SPREAD:
        price += priceOfFragment(pricing, selection.name.value, page);
        break;
      default:
        selection satisfies never;
    }
  }
  return price;
}

function priceOfFragment(pricing: Pricing, name: string, page: number): number {
  const key = `${name} ${page}`;
  const known = pricing.known.get(key);
  if (known !== undefined) return known;
  const fragment = pricing.fragments.get(name);
  const type = typeNamed(pricing.schema, fragment?.typeCondition.name.value);
  if (!fragment || !type) return 0;
  const price = priceOfSelections(pricing, type, fragment.selectionSet, page);
  pricing.known.set(key, price);
  return price;
}

function priceOfField(pricing: Pricing, parent: GraphQLCompositeType, node: FieldNode, page: number): number {
  const field = fieldOf(pricing.schema, parent, node.name.value);
  if (!field) return VALUE;
  const isRoot = parent === pricing.schema.getQueryType();
  const inner = firstOf(pricing, field, node) ?? page;
  const type = getNamedType(field.type);
  const items = isList(field) ? lengthOf(parent, field, inner) : 1;
  const each =
    node.selectionSet && isCompositeType(type)
      ? OBJECT + priceOfSelections(pricing, type, node.selectionSet, inner)
      : (LONG_VALUES[field.name] ?? VALUE);
  return (isRoot ? ROOT_FIELD : 0) + workOf(parent, field) + items * each;
}

function lengthOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, page: number): number {
  const place = `${parent.name}.${field.name}`;
  // A list that is a page itself, as `search` is.
  if (PAGED.has(place) || field.args.some(({ name }) => name === 'first')) return page;
  return LENGTHS[place] ?? LENGTHS[field.name] ?? LIST;
}

function workOf(parent: GraphQLCompositeType, { name }: GraphQLField<unknown, unknown>): number {
  return WORK[`${parent.name}.${name}`] ?? WORK[name] ?? 0;
}

/** The `first` that a field is given, or its default; undefined where it takes none. */
function firstOf(
  { operation, variables }: Pricing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value = given && writtenNumber(given, operation, variables);
  const first = value ?? argument.defaultValue;
  // What is no size of a page is refused by the field itself.
  return typeof first === 'number' && first >= 1 && first <= MAX_NETWORK ? first : 1;
}

/** A number as it is written, or as the variable is given; undefined for anything else. */
function writtenNumber(
  node: ValueNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind !== Kind.VARIABLE) return undefined;
  const given = variables[node.name.value];
  if (typeof given === 'number') return given;
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === node.name.value);
  return declared?.defaultValue?.kind === Kind.INT ? Number(declared.defaultValue.value) : undefined;
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name && parent === schema.getQueryType()) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name && parent === schema.getQueryType()) return TypeMetaFieldDef;
  return 'getFields' in parent ? parent.getFields()[name] : undefined;
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

function typeNamed(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
