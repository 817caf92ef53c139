import type { GraphiQLProps } from 'graphiql';

/** Sends an operation to the server that this page came from; says in words where it does not answer. */
export const send: GraphiQLProps['fetcher'] = async (operation, options) => {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
      body: JSON.stringify(operation),
    });
    return await response.json();
  } catch {
    return { errors: [{ message: 'The server does not answer. Is it still running?' }] };
  }
};
