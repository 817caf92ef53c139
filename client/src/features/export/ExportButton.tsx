import { lazy, Suspense } from 'react';
import { Popover } from '../../ui/Popover.tsx';
import type { Taken } from './taken.ts';

const ExportMenu = lazy(() => import('./ExportMenu.tsx').then(({ ExportMenu: View }) => ({ default: View })));

/** Opens what can be taken away of what is on the page. */
export function ExportButton({ taken }: { readonly taken: Taken | null }) {
  return (
    <Popover
      label="Export"
      title="Take away what is in view"
      className="export-panel"
      buttonClass="button header-tool"
      disabled={taken === null}
      button={
        <>
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14" />
          </svg>
          <span>Export</span>
        </>
      }
    >
      {(close) =>
        taken && (
          <Suspense fallback={<p className="export-note">Reading…</p>}>
            <ExportMenu taken={taken} onDone={close} />
          </Suspense>
        )
      }
    </Popover>
  );
}
