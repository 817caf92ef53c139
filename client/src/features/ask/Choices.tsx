import type { AskSearchQuery } from '../../api/generated/graphql.ts';
import { shortSpan } from '../../graph/span-text.ts';
import { Icon } from '../../ui/Icons.tsx';
import { KindIcon, kindInWords } from '../../ui/KindIcon.tsx';
import { highlight } from './highlight.ts';

export type Found = AskSearchQuery['found'][number];

export interface ChoicesProps {
  readonly id: string;
  readonly found: readonly Found[];
  readonly foundTotal: number;
  /** What was looked for. */
  readonly looked: string;
  /** Other questions, written out. */
  readonly questions: readonly string[];
  /** What stands over them. */
  readonly head: string;
  /** Which one is chosen, found ones first; null: the answer above. */
  readonly active: number | null;
  readonly onFound: (found: Found) => void;
  readonly onQuestion: (question: string) => void;
}

/** What was found by name, and other questions. The field above keeps the focus and says which one is chosen. */
export function Choices(props: ChoicesProps) {
  const { id, found, foundTotal, looked, questions, head, active, onFound, onQuestion } = props;
  return (
    <div className="choices" id={id} role="listbox" aria-label="Found, and other questions">
      {looked !== '' && (
        // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
        <div className="choices-part" role="group" aria-label="Found in the graph">
          <p className="choices-head" aria-hidden="true">
            Found in the graph
            <span>
              {foundTotal > found.length
                ? `${found.length} of ${foundTotal >= 100 ? '100+' : foundTotal}`
                : found.length}
            </span>
          </p>
          {found.map((hit, index) => (
            <Option key={hit.entity.id} id={`${id}-${index}`} chosen={active === index} onChoose={() => onFound(hit)}>
              <FoundItem hit={hit} looked={looked} />
            </Option>
          ))}
          {found.length === 0 && <p className="choices-none">Nothing by that name.</p>}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="choices-part" role="group" aria-label="Other questions">
        <p className="choices-head" aria-hidden="true">
          {head}
        </p>
        {questions.map((question, index) => {
          const at = found.length + index;
          return (
            <Option key={question} id={`${id}-${at}`} chosen={active === at} onChoose={() => onQuestion(question)}>
              <span className="template">{question}</span>
              <Icon name="right" />
            </Option>
          );
        })}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Option({ id, chosen, onChoose, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className="choice"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

function FoundItem({ hit, looked }: { readonly hit: Found; readonly looked: string }) {
  const { entity, matched } = hit;
  const total = entity.relationships.total;
  const facts = [entity.subtype ?? kindInWords(entity.kind), entity.span ? years(entity.span) : null].filter(Boolean);
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span className="found-text">
        <span className="found-name">
          {matched === entity.name ? <Underlined name={entity.name} looked={looked} /> : entity.name}
        </span>
        <span className="found-facts">
          {matched !== entity.name && (
            <>
              <Underlined name={matched} looked={looked} />
              {' · '}
            </>
          )}
          {facts.join(', ')}
        </span>
      </span>
      <span className="found-count">
        {total} {total === 1 ? 'relation' : 'relations'}
      </span>
    </>
  );
}

/** "1868–1947"; what lies within one year in full. */
function years(span: NonNullable<Found['entity']['span']>): string {
  const [from, to] = [span.startMin?.slice(0, 4), span.endMax?.slice(0, 4)];
  const exact = /^\d{4}/u.test(span.start ?? '') && /^\d{4}/u.test(span.end ?? '');
  return exact && from !== undefined && to !== undefined && from !== to
    ? `${Number(from)}–${Number(to)}`
    : shortSpan(span);
}

function Underlined({ name, looked }: { readonly name: string; readonly looked: string }) {
  return highlight(name, looked).map(({ text, matched }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name never change places
    matched ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
