import { SimulateLegalOverlayDocument, type SimulateLegalOverlayQuery } from '@huiyin/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { run } from '../api/run';

export type SimulatedDate = SimulateLegalOverlayQuery['simulateLegalOverlay']['moved'][number];

/** Asks for one part after the other until all open matters have been looked at; what is there is shown meanwhile. */
export function useSimulation(id: string) {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['legal-simulation', id],
    queryFn: async ({ pageParam, signal }) =>
      (await run(SimulateLegalOverlayDocument, { id, after: pageParam }, signal)).simulateLegalOverlay,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    gcTime: 0,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const parts = data?.pages ?? [];
  return {
    open: parts.at(-1)?.open ?? 0,
    done: parts.reduce((sum, { examined }) => sum + examined, 0),
    moved: parts.flatMap(({ moved }) => moved),
    finished: data !== undefined && !hasNextPage,
    error,
    again: () => void (data === undefined ? refetch() : fetchNextPage()),
  };
}
