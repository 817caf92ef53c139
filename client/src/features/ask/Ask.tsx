import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { OpeningQuery } from '../../api/generated/graphql.ts';
import { Icon } from '../../ui/Icons.tsx';
import { DEFAULT_MAP } from '../../url/map-state.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import type { Change, View } from '../../url/view.ts';
import { writeLink } from '../../url/view-url.ts';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import './ask-field.css';

const load = () => import('./AskDialog.tsx').then(({ AskDialog: Dialog }) => ({ default: Dialog }));
const AskDialog = lazy(load);
const AnswerDock = lazy(() => import('./AnswerDock.tsx').then(({ AnswerDock: Dock }) => ({ default: Dock })));

export interface AskProps {
  readonly view: View | null;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly change: (change: Change, mode?: HistoryMode) => void;
  /** Opens the query drawer. */
  readonly onQuery: () => void;
  /** Told whether what the page shows is the answer to the last question. */
  readonly onAnswering: (answering: boolean) => void;
}

/** What the page showed when a question was asked, and the link to what it showed for an answer. */
interface Occasion extends Pick<View, 'at'> {
  readonly link: string;
}

const MAC = /mac|iphone|ipad/iu;

/** The field in the header. What it opens is loaded when it is first asked for, and stays. */
export function Ask({ view, dataset, change, onQuery, onAnswering }: AskProps) {
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const occasions = useOccasions();
  const close = useCallback(() => setOpen(false), []);
  const takeTyped = useTypedAhead(open, close);
  const ready = view !== null && dataset !== undefined;
  const begin = () => {
    // Without the dataset there is nothing to ask about; the page says what is wrong.
    if (!ready) return;
    setWanted(true);
    setOpen(true);
  };
  useShortcuts(new Map([['/', begin]]));
  useCommandKey(begin);
  const asked = view?.asked ?? null;
  const occasion = view === null ? null : occasions.of(view);
  // Once something else is looked at, the question is no longer what the picture answers.
  const answering = view !== null && occasion !== null && linkToWhat(view) === occasion.link;
  useEffect(() => onAnswering(answering), [answering, onAnswering]);
  return (
    <>
      <button
        type="button"
        className="ask-field"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        disabled={!ready}
        onClick={begin}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
      >
        <Icon name="search" />
        <span className={answering && words !== '' ? 'ask-asked' : undefined}>
          {answering && words !== '' ? words : 'Ask a question, or find a state, treaty, person…'}
        </span>
        <kbd>{MAC.test(navigator.platform) ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {wanted && view && dataset && (
        <Suspense fallback={null}>
          <AskDialog
            open={open}
            view={view}
            takeTyped={takeTyped}
            onClose={close}
            onShow={(look, withQuery) => {
              const shown = look(view);
              setOpen(false);
              if (shown.asked !== null) occasions.keep(view, shown);
              change(look);
              if (withQuery) onQuery();
            }}
          />
        </Suspense>
      )}
      {asked && occasion && dataset && (
        <Suspense fallback={null}>
          <AnswerDock
            key={JSON.stringify(asked)}
            asked={asked}
            askedWith={occasion}
            change={change}
            onWords={setWords}
          />
        </Suspense>
      )}
    </>
  );
}

/** The link without the part of the map that is seen, which the page itself moves to what is selected. */
function linkToWhat(view: View): string {
  return writeLink({ ...view, map: DEFAULT_MAP });
}

/** Remembers what every question was asked of; one that came with a link, of what the link shows. */
function useOccasions() {
  const [occasions] = useState(() => {
    const kept = new Map<string, Occasion>();
    const keep = ({ at }: View, shown: View): Occasion => {
      const occasion = { at, link: linkToWhat(shown) };
      kept.set(JSON.stringify(shown.asked), occasion);
      return occasion;
    };
    const of = (view: View): Occasion | null =>
      view.asked === null ? null : (kept.get(JSON.stringify(view.asked)) ?? keep(view, view));
    return { keep, of };
  });
  return occasions;
}

/** What is typed while the dialog is on its way, Enter as a line's end, is kept for it, and does nothing else on the page meanwhile. */
function useTypedAhead(open: boolean, onEscape: () => void): () => string {
  const typed = useRef('');
  useEffect(() => {
    if (!open) return;
    function onKey(event: KeyboardEvent): void {
      if (document.querySelector('dialog[open]') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else if (event.key === 'Escape') onEscape();
      else if (event.key === 'Enter') typed.current += '\n';
      else if ([...event.key].length === 1) typed.current += event.key;
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [open, onEscape]);
  return useCallback(() => {
    const text = typed.current;
    typed.current = '';
    return text;
  }, []);
}

/** ⌘K and Ctrl-K work everywhere, in fields as well. */
function useCommandKey(run: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) run();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
