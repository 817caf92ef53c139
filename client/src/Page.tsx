import { QueryClientProvider } from '@tanstack/react-query';
import { App } from './App.tsx';
import { newQueryClient } from './api/queries.ts';

const queries = newQueryClient();

/** Everything behind the frame. */
export function Page() {
  return (
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  );
}
