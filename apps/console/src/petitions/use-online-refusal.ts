import { PetitionOnlineServiceDocument, ReviewOnlineServiceDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

/** Why nothing can be served online now, asked whenever a dialog opens: a paper may have been issued meanwhile. */
export function useOnlineRefusal(of: 'petition' | 'review', id: string): string | null {
  const { data } = useQuery({
    queryKey: ['onlineService', of, id],
    queryFn: ({ signal }) => ASK[of](id, signal),
    staleTime: 0,
    gcTime: 0,
  });
  return data ?? null;
}

const ASK = {
  petition: async (id: string, signal: AbortSignal) =>
    (await run(PetitionOnlineServiceDocument, { id }, signal)).petition?.onlineServiceRefusal ?? null,
  review: async (id: string, signal: AbortSignal) =>
    (await run(ReviewOnlineServiceDocument, { id }, signal)).review?.onlineServiceRefusal ?? null,
};
