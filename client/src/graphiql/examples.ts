/**
 * The example operations of GraphiQL. Each is a question that somebody has, asked of the dataset that is shipped; a
 * test runs every one of them. Adding an example is adding a row.
 */

export interface Example {
  /** The name of its operation, in which it differs from all others. */
  readonly name: string;
  readonly question: string;
  /** GraphQL, opening with a comment that says what it answers. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    name: 'AlliesOnADay',
    question: 'Who was allied with Japan on 8 February 1904, and under which treaty?',
    operation: `# Who was allied with Japan on 8 February 1904, and under which treaty?
# "at" keeps what was in force on that day. Try 1905-08-12: on the day it ends, an alliance is over.
query AlliesOnADay($state: ID!, $day: Date!) {
  entity(id: $state) {
    name
    relationships(types: [ALLIED_WITH], at: $day) {
      nodes {
        from { name }
        to { name }
        mode
        via { id name }
        span { label }
        citations { passage { source { title url } } }
      }
    }
  }
}
`,
    variables: { state: 'empire-of-japan', day: '1904-02-08' },
  },
  {
    name: 'WhoHeldAPort',
    question: 'Who held Port Arthur at four dates, and by what right?',
    operation: `# Who held Port Arthur at four dates, and by what right?
# Several may at once: a sovereign, a tenant, an army of occupation. "mode" tells them apart.
query WhoHeldAPort($place: ID!) {
  whileCeded: relationships(types: [CONTROLS], of: [$place], at: "1895-06-01") { ...holders }
  givenBack: relationships(types: [CONTROLS], of: [$place], at: "1897-01-01") { ...holders }
  leased: relationships(types: [CONTROLS], of: [$place], at: "1899-01-01") { ...holders }
  besieged: relationships(types: [CONTROLS], of: [$place], at: "1905-03-01") { ...holders }
}

fragment holders on RelationshipConnection {
  nodes {
    from { name }
    mode
    via { name }
    span { label }
  }
}
`,
    variables: { place: 'port-arthur' },
  },
  {
    name: 'NetworkOfADay',
    question: 'The picture of one day: who was allied, who was at war, and says who?',
    operation: `# The picture that the page opens with: alliances and wars on one day, each with its sources.
# Add RIVALRIES to the lenses for pressure short of war, or ask for a range with "from" and "to".
query NetworkOfADay($day: Date!, $lenses: [Lens!]!) {
  network(lenses: $lenses, at: $day) {
    total { nodes relationships }
    nodes { id name kind }
    relationships {
      type
      from { name }
      to { name }
      via { name }
      span { label }
      certainty
      sourced
      citations { passage { locator source { title url } } }
    }
  }
}
`,
    variables: { day: '1904-02-08', lenses: ['ALLIANCES', 'CONFLICTS'] },
  },
  {
    name: 'OneEntityInFull',
    question: 'Everything about the Treaty of Portsmouth, with what the sources say',
    operation: `# All about one treaty: what it was, who signed it, what it led to, and what stands in the sources.
# The id may be that of a state, person, event, territory or organisation too.
query OneEntityInFull($id: ID!) {
  entity(id: $id) {
    name
    names
    kind
    summary
    span { label days }
    place { name lat lon }
    ... on Treaty { inForce }
    citations {
      passage {
        locator
        summary
        source { author title year url }
      }
    }
    relationships(first: 100) {
      total
      nodes {
        type
        from { name }
        to { name }
        role
        reason
        span { label }
      }
    }
  }
}
`,
    variables: { id: 'portsmouth-treaty-1905' },
  },
  {
    name: 'WhatLedToIt',
    question: 'What led to the Triple Intervention, and what came of it?',
    operation: `# What led to the Triple Intervention, and what came of it directly?
# Influence runs from cause to effect; "reason" says how, "certainty" how sure that is.
query WhatLedToIt($event: ID!) {
  relationships(types: [LED_TO], of: [$event]) {
    total
    nodes {
      from { name }
      to { name }
      reason
      certainty
    }
  }
}
`,
    variables: { event: 'triple-intervention' },
  },
  {
    name: 'WhoSigned',
    question: 'Who signed the Treaty of Portsmouth, and as what?',
    operation: `# Who signed the Treaty of Portsmouth, and as what? States are parties, persons signatories.
query WhoSigned($treaty: ID!) {
  relationships(types: [SIGNED], of: [$treaty]) {
    nodes {
      from { name kind }
      role
      span { label }
    }
  }
}
`,
    variables: { treaty: 'portsmouth-treaty-1905' },
  },
  {
    name: 'SearchInAnyScript',
    question: 'Find a person by a name in its own script: 榎本',
    operation: `# Names are found in any script, without accents, and through small slips: try Путятин, Putiatin or Wite.
query SearchInAnyScript($text: String!) {
  search(text: $text, first: 5) {
    matched
    entity {
      id
      name
      names
      kind
      summary
    }
  }
}
`,
    variables: { text: '榎本' },
  },
  {
    name: 'WarsByDecade',
    question: 'How many pairs of states went to war in each decade?',
    operation: `# How many pairs of states went to war in each decade, and how many were at war at some time in it?
# Leave the lenses out to count every relationship; bucket: YEAR counts by year.
query WarsByDecade($lenses: [Lens!]!) {
  timeline(lenses: $lenses, bucket: DECADE) {
    from
    to
    began
    inForce
  }
}
`,
    variables: { lenses: ['CONFLICTS'] },
  },
  {
    name: 'TreatiesInPages',
    question: 'All treaties, ten at a time',
    operation: `# All treaties, ten at a time. For the next page put the "endCursor" of this one into the variable "after".
query TreatiesInPages($after: String) {
  entities(kinds: [TREATY], first: 10, after: $after) {
    total
    nodes { id name span { label } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: { after: null },
  },
  {
    name: 'WhatIsLoaded',
    question: 'What is in this dataset, and how is it cited?',
    operation: `# What is in the dataset that is loaded, over which years, under which licence, and how is it cited?
query WhatIsLoaded {
  dataset {
    title
    version
    licence
    engine
    span { label }
    counts { of total }
    citation
  }
}
`,
    variables: {},
  },
];

/** An example's variables as the editor shows them; empty where it takes none. */
export function variablesText({ variables }: Example): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}
