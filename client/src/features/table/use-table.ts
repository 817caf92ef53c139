import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ask } from '../../api/client.ts';
import { RowsDocument } from '../../api/generated/graphql.ts';
import type { Picture } from '../../graph/compare/diff.ts';
import type { Relationship } from '../../graph/entity.ts';
import { absenceOf, daysOf } from '../../graph/existence.ts';
import type { View } from '../../url/view.ts';
import { foldRows, type TableItem } from './folds.ts';
import { filterRows, sortRows, type TableRow, tableRows } from './rows.ts';

export interface TableContents {
  /** Every row before the filters. */
  readonly all: readonly TableRow[];
  /** What is left by them, in order. */
  readonly rows: readonly TableRow[];
  /** The same as shown, with what repeats folded. */
  readonly items: readonly TableItem[];
  readonly toggleFold: (key: string) => void;
  readonly waiting: boolean;
  readonly error: Error | null;
  /** How many relationships there are, where not all came. */
  readonly cutFrom: number | null;
}

/** The relationships of the lenses, over all time or on the day, as rows. */
export function useTable(view: View, picture: Picture | undefined): TableContents {
  const { lenses, certainty, table } = view;
  const wholeTime = table.rows === 'all';
  const query = useQuery({
    queryKey: ['rows', lenses, certainty],
    enabled: wholeTime,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(RowsDocument, { lenses: [...lenses], certainty: certainty && [...certainty] }, signal),
  });
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const fates = picture?.compared?.fates;
  const drawn = useMemo(
    () => new Set([...(picture?.network.relationships ?? []).map(({ id }) => id), ...(fates?.keys() ?? [])]),
    [picture, fates],
  );
  const network = wholeTime ? query.data?.network : picture?.network;
  const compared = picture?.compared;
  const relationships: readonly Relationship[] | undefined = useMemo(() => {
    const undrawn = wholeTime || !compared ? [] : [...compared.folded, ...compared.between];
    return network && [...network.relationships, ...undrawn];
  }, [network, wholeTime, compared]);
  const { first, last } = daysOf(view);
  // Rows of all time are of no day: nobody is absent from them.
  const absences = useMemo(() => {
    const nodes = wholeTime ? [] : (network?.nodes ?? []);
    const found = nodes.map(({ id, span }) => [id, absenceOf(span, { first, last })] as const);
    return new Map(found.flatMap(([id, absence]) => (absence === null ? [] : [[id, absence] as const])));
  }, [network, wholeTime, first, last]);
  const all = useMemo(
    () => tableRows(relationships ?? [], drawn, fates, new Set(compared?.between.map(({ id }) => id)), absences),
    [relationships, drawn, fates, compared, absences],
  );
  const rows = useMemo(() => sortRows(filterRows(all, table.filters), table.sort), [all, table.filters, table.sort]);
  const items = useMemo(() => foldRows(rows, opened), [rows, opened]);
  const toggleFold = (key: string) =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return {
    all,
    rows,
    items,
    toggleFold,
    waiting: network === undefined,
    error: wholeTime ? query.error : null,
    cutFrom: network?.truncated ? network.total.relationships : null,
  };
}
