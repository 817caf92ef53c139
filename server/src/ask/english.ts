import type { EntityKind } from '../domain/catalogue.ts';
import { shortName } from '../domain/names.ts';

/** Names that English gives an article: those made of common nouns. */
const COMMON_NOUN =
  /\b(?:empire|kingdom|republic|states|union|dynasty|shogunate|government|khanate|domain|tsardom|confederation|netherlands|peninsula|islands|railway|line|strait|territory|coast|bank|branch|kurils|company|viceroyalty|residency-general|residency)\b/iu;
/** What events are called; a name without any of these is a sentence of its own ("Witte removed…"). */
const EVENT_NOUN =
  /\b(?:\p{L}+(?:tion|sion|ment)|wars?|battle|siege|attack|raids?|incident|intervention|rebellion|riots?|restoration|mission|embassy|expedition|conference|congress|building|founding|opening|seizure|capture|evacuation|lapse|plan|crisis|coup|mutiny|uprising|revolt|massacre|murder|death|visit|shortage|policy|proposal|soundings|negotiations|campaign|treaty|armistice|blockade|ultimatum)\b/iu;
const HAS_ITS_OWN = /^(?:the|a|an)\s|^\p{L}+['’]s?\s/iu;
const PLACE_OF = /^\p{L}+ (?:island|bay|peninsula)$/iu;

/** A name as it stands in a sentence: "the Empire of Japan", "Belgium", "the Treaty of Portsmouth". */
export function withArticle(name: string, kind: EntityKind): string {
  const short = shortName(name);
  return takesArticle(short, kind) ? `the ${short}` : short;
}

function takesArticle(name: string, kind: EntityKind): boolean {
  if (HAS_ITS_OWN.test(name)) return false;
  switch (kind) {
    case 'ACTOR':
      return false;
    case 'TREATY':
      return true;
    case 'EVENT':
      return EVENT_NOUN.test(name) && !/^world war/iu.test(name);
    case 'STATE':
    case 'TERRITORY':
    case 'ORGANISATION':
      return COMMON_NOUN.test(name) && (!PLACE_OF.test(name) || /peninsula$/iu.test(name));
    default:
      return kind satisfies never;
  }
}

/** "1 treaty", "2 treaties". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "minister to Russia": an envoy's office, whatever case it was typed in. */
export function officeInWords(words: string): string {
  return words.replace(/(?<= to .*?)(?!the\b)\b\p{L}/gu, (letter) => letter.toUpperCase());
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "one, two and three". */
export function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
