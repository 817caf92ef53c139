import { type Chain, type ChainLink, linkId } from '../../graph/chain/chain-graph.ts';
import { effectInWords, laterInWords } from '../../graph/chain/chain-words.ts';
import { isSelected, type Selection } from '../../graph/entity.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import type { Alternative, ChainAnswer } from './use-chain.ts';

export interface ReadingProps {
  readonly answer: ChainAnswer;
  readonly told: Alternative | null;
  readonly footnotes: Footnotes;
  readonly litPassage: string | null;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onFootnote: (passage: string) => void;
}

const READ_OUT = 5;

/** The chain to be read: each step as a sentence with its sources; the links beside it where `withRest` asks for them. */
export function ChainReading({ withRest, ...props }: ReadingProps & { readonly withRest: boolean }) {
  const { answer, told } = props;
  const chains = told?.chains ?? [];
  const inChain = new Set(chains.flat().map(linkId));
  const rest = answer.graph.links.filter((link) => !inChain.has(linkId(link)));
  const causes = rest.filter(({ relationship }) => relationship.to.id === answer.from.id);
  const effects = rest.filter(({ relationship }) => relationship.from.id === answer.from.id);
  const further = rest.filter((link) => !causes.includes(link) && !effects.includes(link));
  return (
    <div className="chain-reading">
      {chains.slice(0, READ_OUT).map((chain, index) => (
        <section key={chain.map(linkId).join()} aria-label={chains.length > 1 ? `Way ${index + 1}` : 'Step by step'}>
          {chains.length > 1 && (
            <h3>
              Way {index + 1} of {chains.length}
            </h3>
          )}
          <ChainSteps {...props} chain={chain} />
        </section>
      ))}
      {answer.to === null ? (
        <>
          <LinkGroup {...props} heading="What led to it" links={causes} open />
          <LinkGroup {...props} heading="What came of it" links={effects} open />
          {withRest && <LinkGroup {...props} heading="Further away" links={further} />}
        </>
      ) : (
        withRest && <LinkGroup {...props} heading="Beside it" links={rest} />
      )}
    </div>
  );
}

/** Stop, link, stop: a chain from its first cause to its last effect. */
function ChainSteps(props: ReadingProps & { readonly chain: Chain }) {
  const { chain, answer, selection, onSelect } = props;
  const spans = new Map(answer.graph.nodes.map((node) => [node.id, node.span]));
  const stop = ({ id, name, kind }: ChainLink['relationship']['from']) => (
    <li key={id} className={`reading-stop${isSelected(selection, 'entity', id) ? ' is-current' : ''}`}>
      <KindIcon kind={kind} />
      <button type="button" className="entity-button" onClick={() => onSelect({ kind: 'entity', id })}>
        {name}
      </button>
      <span className="reading-dates">{spans.get(id)?.label ?? 'undated'}</span>
    </li>
  );
  const [first] = chain;
  return (
    <ol className="reading-chain">
      {first && stop(first.relationship.from)}
      {chain.map((link) => [<ReadingLink key={linkId(link)} {...props} link={link} />, stop(link.relationship.to)])}
    </ol>
  );
}

function ReadingLink({
  link,
  litPassage,
  footnotes,
  selection,
  onSelect,
  onFootnote,
}: ReadingProps & { readonly link: ChainLink }) {
  const { id, effect, reason, certainty, citations, sourced, dispute, scope } = link.relationship;
  const current = isSelected(selection, 'line', id);
  return (
    <li className={`reading-link is-${certainty.toLowerCase()}${current ? ' is-current' : ''}`} data-link={id}>
      <button
        type="button"
        className="reading-verb"
        aria-pressed={current}
        onClick={() => onSelect({ kind: 'line', id })}
      >
        {effectInWords(effect)}
      </button>{' '}
      <span className="reading-facts">
        {[
          laterInWords(link.days),
          certainty === 'CERTAIN' ? null : certainty.toLowerCase(),
          scope,
          sourced ? null : 'unsourced',
        ]
          .filter((fact) => fact !== null)
          .join(', ')}
      </span>
      <p>
        {reason}{' '}
        <FootnoteRings footnotes={footnotesOf(citations, footnotes)} litPassage={litPassage} onFootnote={onFootnote} />
      </p>
      {dispute && (
        <p className="dispute">
          <b>Disputed.</b> {dispute}
        </p>
      )}
    </li>
  );
}

interface LinkGroupProps extends ReadingProps {
  readonly heading: string;
  readonly links: readonly ChainLink[];
  readonly open?: boolean;
}

function LinkGroup({ heading, links, open = false, ...props }: LinkGroupProps) {
  const { footnotes, litPassage, onSelect, onFootnote } = props;
  if (links.length === 0) return null;
  return (
    <details className="reading-group" open={open}>
      <summary>
        {heading} <span>{links.length}</span>
      </summary>
      <ul>
        {links.map(({ relationship }) => (
          <li key={relationship.id} className="reading-pair" data-link={relationship.id}>
            <LineSample line="influence" certainty={relationship.certainty} />
            <div>
              <p className="reading-names">
                <button
                  type="button"
                  className="entity-button"
                  onClick={() => onSelect({ kind: 'entity', id: relationship.from.id })}
                >
                  {relationship.from.name}
                </button>{' '}
                <button
                  type="button"
                  className="reading-verb"
                  onClick={() => onSelect({ kind: 'line', id: relationship.id })}
                >
                  {effectInWords(relationship.effect)}
                </button>{' '}
                <button
                  type="button"
                  className="entity-button"
                  onClick={() => onSelect({ kind: 'entity', id: relationship.to.id })}
                >
                  {relationship.to.name}
                </button>
              </p>
              <p>
                {relationship.reason}{' '}
                <FootnoteRings
                  footnotes={footnotesOf(relationship.citations, footnotes)}
                  litPassage={litPassage}
                  onFootnote={onFootnote}
                />
              </p>
              <p className="reading-facts">
                {[relationship.certainty.toLowerCase(), relationship.scope, relationship.sourced ? null : 'unsourced']
                  .filter((fact) => fact !== null)
                  .join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
