import { STATE, said, TREATY_WORD } from './form-parts.ts';
import type { QuestionForm } from './question.ts';

/** Treaties, who signed them, and who held which office. */
export const TREATY_FORMS = {
  treaties: {
    kind: 'treaties',
    slots: {
      one: STATE,
      other: STATE,
      lineage: {
        type: 'choice',
        options: [
          { value: 'all', label: '(predecessors and successors too)' },
          { value: 'own', label: '(these two states only)' },
        ],
      },
      when: { type: 'when' },
    },
    template: 'Which treaties were signed between {one} and {other} {when} {lineage}',
    phrasings: said(
      `${TREATY_WORD} between {one} and {other}`,
      `${TREATY_WORD} {one} and {other} sign|conclude|make`,
      `${TREATY_WORD} {one} sign|conclude|make with {other}`,
      `{one} and {other} sign|conclude|make`,
      `{one} sign|conclude|make with {other}`,
      `{one} and {other} sign|conclude|make ${TREATY_WORD}`,
      `{one} ${TREATY_WORD} with {other}`,
      `${TREATY_WORD} of {one} with {other}`,
      `{one} {other} ${TREATY_WORD}`,
      `${TREATY_WORD} {one} {other} party to`,
      `sign between {one} and {other}`,
      `sign ${TREATY_WORD} between {one} and {other}`,
      `${TREATY_WORD} sign between {one} and {other}`,
      `${TREATY_WORD} sign between {one} and {other} predecessor successor`,
    ),
  },
  concerning: {
    kind: 'concerning',
    slots: { territory: { type: 'entity', kinds: ['TERRITORY'], open: 'a territory' }, when: { type: 'when' } },
    template: 'Which treaties concerned {territory} {when}',
    phrasings: said(
      `${TREATY_WORD} about|over|on {territory}`,
      `${TREATY_WORD} concern|touch|regard|affect|deal {territory}`,
      `${TREATY_WORD} {territory}`,
      `{territory} ${TREATY_WORD}`,
      `{territory} cede`,
    ),
  },
  signed: {
    kind: 'signed',
    slots: {
      party: { type: 'entity', kinds: ['ACTOR', 'STATE', 'ORGANISATION'], open: 'a person or state' },
      when: { type: 'when' },
    },
    template: 'What did {party} sign {when}',
    phrasings: said(
      '{party} sign|conclude',
      `${TREATY_WORD} {party} sign|conclude`,
      'sign|conclude by {party}',
      `${TREATY_WORD} sign|conclude by {party}`,
      `${TREATY_WORD} of|by {party}`,
      `{party} ${TREATY_WORD}`,
      `${TREATY_WORD} carry|bear signature of {party}`,
      'signature of {party}',
      '{party} signature',
      `${TREATY_WORD} {party} party to`,
    ),
  },
  signatories: {
    kind: 'signatories',
    slots: { treaty: { type: 'entity', kinds: ['TREATY'], open: 'a treaty' } },
    template: 'Who signed {treaty}',
    phrasings: said(
      'sign {treaty}',
      'party to|of {treaty}',
      'signatory|signer of|to {treaty}',
      '{treaty} sign by',
      '{treaty} signatory|party|signer',
    ),
  },
  mediated: {
    kind: 'mediated',
    slots: { treaty: { type: 'entity', kinds: ['TREATY'], open: 'a treaty' } },
    template: 'Who mediated {treaty}',
    phrasings: said(
      'mediate|broker {treaty}',
      'mediator|broker of {treaty}',
      '{treaty} mediate|broker by',
      'good office {treaty}',
    ),
  },
  office: {
    kind: 'office',
    slots: {
      office: { type: 'office', open: 'an office' },
      state: STATE,
      when: { type: 'when' },
    },
    template: 'Who was {office} of {state} {when}',
    phrasings: said(
      '{state} {office}',
      '{office} of|for {state}',
      'hold office {office} of {state}',
      'hold {office} of {state}',
      'serve {state} as {office}',
      'serve as {office} of {state}',
      'serve as {state} {office}',
      'hold office of {state}',
      'office holder of {state}',
    ),
  },
  offices: {
    kind: 'offices',
    slots: { person: { type: 'entity', kinds: ['ACTOR'], open: 'a person' }, when: { type: 'when' } },
    template: 'Which offices did {person} hold {when}',
    phrasings: said(
      'office|post|position {person} hold',
      '{person} office|post|position',
      'office|post of {person}',
      '{person} serve',
      '{person} do',
    ),
  },
} as const satisfies Readonly<Record<string, QuestionForm>>;
