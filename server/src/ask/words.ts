/** Words of questions and of names, folded so that case, diacritics and inflection do not count. */

export interface Word {
  /** Folded, without a possessive ending. */
  readonly text: string;
  /** Where it stands in the text as written; `to` is past its end. */
  readonly from: number;
  readonly to: number;
  /** A hyphen or dash ties it to the word before. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*['’]?/gu;
const POSSESSIVE = /['’](?:s)?$/u;

/** Without case and diacritics, whatever the script. */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    // In capitals it is a country, else a pronoun.
    text: match[0] === 'US' ? 'usa' : folded(match[0].replace(POSSESSIVE, '').replaceAll(/['’ʼ]/gu, '')),
    from: match.index,
    to: match.index + match[0].length,
    joined: /[\p{L}\p{N}][-–—]$/u.test(text.slice(0, match.index)),
  }));
}

/** What says nothing by itself: articles, auxiliaries, prepositions, and what questions begin with. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by with from for as and or via into upon under over through between among ' +
    'was were is are be been being am did does do done had has have having can could would will shall may might ' +
    'who whom whose which what when where how that this these those there it its their them they he him his she her ' +
    'please tell show shown me us you give list find name all any some each every ever also too both ' +
    'state states country countries power powers nation nations government governments person people ' +
    'anyone anybody anything someone somebody something exactly actually really formally officially ' +
    'included including inclusive date dates day time year so s'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  held: 'hold',
  led: 'lead',
  fought: 'fight',
  came: 'come',
  became: 'become',
  lost: 'lose',
  losses: 'lose',
  loss: 'lose',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  won: 'win',
  ran: 'run',
  got: 'get',
  gotten: 'get',
  sold: 'sell',
  fell: 'fall',
  broke: 'break',
  went: 'go',
  going: 'go',
  said: 'say',
  wars: 'war',
  defeated: 'defeat',
  hands: 'hand',
  ceding: 'cede',
  begun: 'begin',
  began: 'begin',
  friends: 'friend',
  negotiated: 'negotiate',
  negotiators: 'negotiator',
  left: 'leave',
  running: 'run',
  brought: 'bring',
  allied: 'ally',
  allies: 'ally',
  alliance: 'ally',
  alliances: 'ally',
  enemies: 'enemy',
  foe: 'enemy',
  foes: 'enemy',
  treaties: 'treaty',
  parties: 'party',
  signatories: 'signatory',
  territories: 'territory',
  territorial: 'territory',
  rivalries: 'rivalry',
  rival: 'rivalry',
  rivals: 'rivalry',
  occupied: 'occupy',
  occupies: 'occupy',
  succeed: 'succeed',
  supplied: 'supply',
  supplies: 'supply',
};

/** What an inflected English word has in common with its kin, as far as questions need it: "signed" is "sign". */
export function stem(word: string): string {
  const base = IRREGULAR[word] ?? withoutEnding(word);
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function withoutEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return undoubled(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ed')) return undoubled(word.slice(0, -2));
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** "controll" of "controlled". */
function undoubled(word: string): string {
  return word.length > 4 && word.at(-1) === word.at(-2) && word.at(-1) !== 's' ? word.slice(0, -1) : word;
}
