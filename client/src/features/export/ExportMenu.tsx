import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { errorInWords } from '../../api/errors.ts';
import { citationOf } from '../../graph/export/cite.ts';
import { addressOf } from '../../url/address.ts';
import { writeLink } from '../../url/view-url.ts';
import { CopyButton } from '../query/CopyButton.tsx';
import { download, fileName } from './download.ts';
import { pngOf } from './drawing/png.ts';
import { hasPicture, takePicture } from './drawing/take-picture.ts';
import { FORMAT_TABLE, type FormatDescriptor } from './formats.ts';
import { gather, headOf } from './gather.ts';
import { SavedView } from './SavedView.tsx';
import type { Taken } from './taken.ts';
import './export.css';

export interface ExportMenuProps {
  readonly taken: Taken;
  readonly onDone: () => void;
}

type Progress =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly what: string }
  | { readonly phase: 'done'; readonly what: string }
  | { readonly phase: 'failed'; readonly words: string };

const PICTURES = [
  { label: 'PNG', use: 'for the screen', scale: 1 },
  { label: 'PNG 2×', use: 'for print', scale: 2 },
  { label: 'SVG', use: 'to work on', scale: null },
] as const;

/** Everything in view, in the forms that other programs read, with its sources. */
export function ExportMenu({ taken, onDone }: ExportMenuProps) {
  const queries = useQueryClient();
  const panel = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<Progress>({ phase: 'idle' });
  const [picture] = useState(hasPicture);
  useEffect(() => panel.current?.querySelector<HTMLElement>('button')?.focus(), []);

  async function run(what: string, work: () => Promise<void>): Promise<void> {
    setProgress({ phase: 'working', what });
    try {
      await work();
      setProgress({ phase: 'done', what });
    } catch (error) {
      const { title, text } = errorInWords(error);
      setProgress({ phase: 'failed', words: `${title} ${text}` });
    }
  }

  async function writeText({ extension, mediaType, write }: FormatDescriptor): Promise<void> {
    const contents = await gather(queries, taken);
    const text = write(contents);
    download(
      fileName(contents.title, contents.stem, extension),
      new Blob([text], { type: `${mediaType};charset=utf-8` }),
    );
  }

  async function writePicture(scale: number | null): Promise<void> {
    const contents = await gather(queries, taken);
    const sheet = await takePicture(contents);
    const name = (extension: string) => fileName(contents.title, contents.stem, extension);
    if (scale === null) download(name('svg'), new Blob([sheet.svg], { type: 'image/svg+xml' }));
    else download(name(scale === 1 ? 'png' : `${scale}x.png`), await pngOf(sheet, scale));
  }

  const group = (name: FormatDescriptor['group']) => (
    <ul className="export-list">
      {FORMAT_TABLE.filter((format) => format.group === name).map((format) => (
        <li key={format.id}>
          <Choice label={format.label} use={format.use} onChoose={() => run(format.label, () => writeText(format))} />
        </li>
      ))}
    </ul>
  );
  const citation = citationOf(headOf(taken));
  return (
    <div ref={panel} className="export-menu">
      {picture && (
        <section aria-label="Picture">
          <h3>Picture, with title, legend and sources</h3>
          <ul className="export-list">
            {PICTURES.map(({ label, use, scale }) => (
              <li key={label}>
                <Choice label={label} use={use} onChoose={() => run(label, () => writePicture(scale))} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Data">
        <h3>What is in view, as data</h3>
        {group('data')}
      </section>
      <section aria-label="Sources as files">
        <h3>Its sources</h3>
        {group('sources')}
      </section>
      <p className="export-note" role="status">
        {progressWords(progress)}
      </p>
      <section aria-label="Cite this view">
        <h3>Cite this view</h3>
        <p className="export-citation">{citation}</p>
        <CopyButton text={citation} label="Copy the citation" />
      </section>
      <section aria-label="Embed">
        <h3>In a page or slides</h3>
        <code className="export-code">{embedCode(taken)}</code>
        <CopyButton text={embedCode(taken)} label="Copy the frame" />
      </section>
      <SavedView taken={taken} onOpened={onDone} />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly use: string;
  readonly onChoose: () => Promise<void>;
}

function Choice({ label, use, onChoose }: ChoiceProps) {
  return (
    <button type="button" className="export-choice" onClick={() => void onChoose()}>
      <b>{label}</b> <span>{use}</span>
    </button>
  );
}

function progressWords(progress: Progress): string {
  switch (progress.phase) {
    case 'idle':
      return '';
    case 'working':
      return `Writing ${progress.what}…`;
    case 'done':
      return `${progress.what} is among your downloads.`;
    case 'failed':
      return progress.words;
    default:
      return progress satisfies never;
  }
}

function embedCode({ view }: Taken): string {
  const { origin, pathname } = window.location;
  const address = `${origin}${pathname}${addressOf(writeLink(view), true)}`.replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="Entente" width="960" height="600"></iframe>`;
}
