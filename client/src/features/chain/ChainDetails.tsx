import { shortName } from '@entente/server/domain/names';
import { useMemo } from 'react';
import { type Chain, type ChainLink, causeOf, effectOf, linkId, shortestChain } from '../../graph/chain/chain-graph.ts';
import { chainCertaintyInWords, effectInWords, laterInWords, titleBetween } from '../../graph/chain/chain-words.ts';
import type { EntityRef, Selection } from '../../graph/entity.ts';
import { type Footnotes, footnotesOf } from '../../graph/footnotes.ts';
import { plural } from '../../graph/picture.ts';
import { FootnoteRings } from '../../ui/FootnoteRings.tsx';
import { KindIcon } from '../../ui/KindIcon.tsx';
import { LineSample } from '../../ui/LineSample.tsx';
import type { ContentProps } from '../details/Details.tsx';
import { DetailsHead } from '../details/DetailsHead.tsx';
import { EntityDetails } from '../details/EntityDetails.tsx';
import { LineDetails } from '../details/LineDetails.tsx';
import { Dispute, EntityButton } from '../details/RelationItem.tsx';
import { Sources } from '../details/Sources.tsx';
import { ChainReading } from './ChainReading.tsx';
import { type Alternative, type ChainAnswer, chainFootnotes, toldAlternative, useChain } from './use-chain.ts';
import './chain.css';

/** What is selected in the chain view; with nothing selected, the chain to be read. Footnotes as on its plate. */
export function ChainDetails(props: ContentProps) {
  const { view } = props;
  const { answer } = useChain(view);
  const { selection } = view;
  const footnotes = useMemo(() => (answer ? chainFootnotes(answer) : null), [answer]);
  if (selection?.kind === 'entity') {
    return <EntityDetails {...props} id={selection.id} {...(answer ? { numbered: answer.numbered } : {})} />;
  }
  if (!answer || !footnotes) {
    return selection ? <LineDetails {...props} id={selection.id} /> : <DetailsHead kind="Influence" title="" />;
  }
  const told = toldAlternative(answer, view.chain.route);
  if (selection === null) return <Whole {...props} answer={answer} told={told} footnotes={footnotes} />;
  const link = answer.graph.links.find((one) => linkId(one) === selection.id);
  if (!link) return <LineDetails {...props} id={selection.id} numbered={answer.numbered} />;
  return <OneLink {...props} answer={answer} told={told} footnotes={footnotes} link={link} />;
}

interface Parts extends ContentProps {
  readonly answer: ChainAnswer;
  readonly told: Alternative | null;
  readonly footnotes: Footnotes;
}

function Whole(props: Parts) {
  const { answer, told, footnotes, litPassage, onSelect, onFootnote } = props;
  const [chain] = told?.chains ?? [];
  const cited = useMemo(() => {
    const near = answer.graph.links.filter((link) => [causeOf(link), effectOf(link)].includes(answer.from.id));
    return (told?.chains.flat() ?? near).flatMap(({ relationship }) => relationship.citations);
  }, [answer, told]);
  return (
    <>
      <DetailsHead
        kind={chain ? `Influence, ${plural(chain.length, 'step')}` : 'Influence'}
        icon={<LineSample line="influence" />}
        title={answer.to ? titleBetween(answer.from, answer.to) : shortName(answer.from.name)}
      >
        <p className="details-dates">
          {chain ? chainCertaintyInWords(chain) : plural(answer.graph.links.length, 'recorded link')}
        </p>
      </DetailsHead>
      {answer.graph.links.length > 0 && (
        <section className="details-section" aria-label="To be read">
          <ChainReading
            answer={answer}
            told={told}
            footnotes={footnotes}
            litPassage={litPassage}
            selection={null}
            withRest={false}
            onSelect={onSelect}
            onFootnote={onFootnote}
          />
        </section>
      )}
      <Sources footnotes={footnotes} cited={cited} litPassage={litPassage} onFootnote={onFootnote} />
    </>
  );
}

function OneLink({
  answer,
  told,
  footnotes,
  link,
  litPassage,
  onSelect,
  onFootnote,
  onClose,
}: Parts & { readonly link: ChainLink }) {
  const { from, to, effect, reason, certainty, scope, sourced, citations, dispute, note } = link.relationship;
  const chain = useMemo(() => chainThrough(answer, told, link), [answer, told, link]);
  const step = chain.findIndex((one) => linkId(one) === linkId(link)) + 1;
  const spans = new Map(answer.graph.nodes.map((node) => [node.id, node.span?.label]));
  const end = (entity: EntityRef) => (
    <span className="chain-end">
      <KindIcon kind={entity.kind} />
      <span>
        <EntityButton entity={entity} onSelect={onSelect} />
        <small>{spans.get(entity.id) ?? 'undated'}</small>
      </span>
    </span>
  );
  const later = laterInWords(link.days);
  return (
    <>
      <DetailsHead
        kind={step === 0 ? 'Influence' : `Influence, step ${step} of ${chain.length}`}
        icon={<LineSample line="influence" certainty={certainty} />}
        title={
          <span className="chain-ends-title">
            {end(from)}
            <span className="chain-verb">
              <span aria-hidden="true">↓</span> {effectInWords(effect)}
            </span>
            {end(to)}
          </span>
        }
        onClose={onClose}
      />
      <section className="details-section" aria-label="Reason">
        <h3>Reason</h3>
        <p className="details-summary">
          {reason ?? 'None is recorded.'}{' '}
          <FootnoteRings
            footnotes={footnotesOf(citations, footnotes)}
            litPassage={litPassage}
            onFootnote={onFootnote}
          />
        </p>
        <p className="details-dates">
          <span className={`tag is-${certainty.toLowerCase()}`}>{certainty.toLowerCase()}</span>
          <span className="tag">{scope === 'long-term' ? 'background' : 'direct'}</span>
          {!sourced && <span className="tag is-unsourced">unsourced</span>}
          {later && <span>{later}</span>}
        </p>
        {dispute && <Dispute text={dispute} />}
        {note && <p className="details-facts">{note}</p>}
      </section>
      {step > 0 && <ThisChain chain={chain} answer={answer} link={link} onSelect={onSelect} />}
      <Sources footnotes={footnotes} cited={citations} litPassage={litPassage} onFootnote={onFootnote} />
    </>
  );
}

interface ThisChainProps {
  readonly chain: Chain;
  readonly answer: ChainAnswer;
  readonly link: ChainLink;
  readonly onSelect: (selection: Selection) => void;
}

function ThisChain({ chain, answer, link, onSelect }: ThisChainProps) {
  const years = new Map(answer.graph.nodes.map((node) => [node.id, node.span?.startMin?.slice(0, 4) ?? '']));
  const ends = [causeOf(link), effectOf(link)];
  const stops = [chain[0]?.relationship.from, ...chain.map(({ relationship }) => relationship.to)].filter(
    (stop) => stop !== undefined,
  );
  return (
    <section className="details-section" aria-label="This chain">
      <div className="section-head">
        <h3>This chain</h3>
        <span>{chainCertaintyInWords(chain)}</span>
      </div>
      <ol className="chain-stops">
        {stops.map((stop) => (
          <li key={stop.id} className={ends.includes(stop.id) ? 'is-current' : ''}>
            <EntityButton entity={stop} onSelect={onSelect} />
            <span>{years.get(stop.id)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The told chain that a link belongs to, else the shortest between it and what the chain is about. */
function chainThrough(answer: ChainAnswer, told: Alternative | null, link: ChainLink): Chain {
  const own = told?.chains.find((chain) => chain.some((one) => linkId(one) === linkId(link)));
  if (own) return own;
  const { links } = answer.graph;
  const before = shortestChain(links, new Set([answer.from.id]), causeOf(link));
  if (answer.to !== null) {
    const after = shortestChain(links, new Set([effectOf(link)]), answer.to.id);
    return before && after ? [...before, link, ...after] : [];
  }
  if (before) return [...before, link];
  const after = shortestChain(links, new Set([effectOf(link)]), answer.from.id);
  return after ? [link, ...after] : [];
}
