import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type OperationBehind, operationsBehind } from '../../api/operations-behind.ts';

/** The operations that the page uses, as they change. */
export function useOperationsBehind(): readonly OperationBehind[] {
  const client = useQueryClient();
  const [operations, setOperations] = useState(() => operationsBehind(client));
  useEffect(() => {
    let frame = 0;
    // Many questions change at once; the list is read when they have.
    const read = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const found = operationsBehind(client);
        setOperations((before) => (signature(before) === signature(found) ? before : found));
      });
    };
    const unsubscribe = client.getQueryCache().subscribe(read);
    read();
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [client]);
  return operations;
}

export function keyOf({ query, variables }: Pick<OperationBehind, 'query' | 'variables'>): string {
  return `${query} ${JSON.stringify(variables)}`;
}

function signature(operations: readonly OperationBehind[]): string {
  return operations.map(keyOf).join('\n');
}
