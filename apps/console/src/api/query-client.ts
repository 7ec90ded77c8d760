import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

const TRIES = 2;

/** Only what the network swallowed is asked again; a refusal stays one however often it is repeated. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => error instanceof HttpError && error.status === 0 && failures < TRIES,
      refetchOnWindowFocus: false,
      // without this, a query waits silently for the network instead of saying that it is gone
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
