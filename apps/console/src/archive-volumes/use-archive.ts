import {
  ArchiveItemsDocument,
  DestructionsDocument,
  ExpiredVolumesDocument,
  UnboundVolumesDocument,
} from '@huiyin/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { run } from '../api/run';

export const useUnbound = (enabled: boolean) =>
  useQuery({
    queryKey: ['archive-volumes', 'unbound'],
    queryFn: ({ signal }) => run(UnboundVolumesDocument, {}, signal),
    enabled,
  });

export const useArchiveItems = (volumeId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['archive-volumes', 'items', volumeId],
    queryFn: async ({ signal }) => (await run(ArchiveItemsDocument, { volumeId }, signal)).archiveItems,
    enabled,
  });

export const useExpired = (enabled: boolean) =>
  useQuery({
    queryKey: ['archive-volumes', 'expired'],
    queryFn: async ({ signal }) => (await run(ExpiredVolumesDocument, {}, signal)).expiredVolumes,
    enabled,
  });

/** How often one looks again while volumes are being destroyed, in milliseconds. */
const WATCHING_MS = 2_000;
const SHOWN = 20;

export const useDestructions = () =>
  useQuery({
    queryKey: ['archive-volumes', 'destructions'],
    queryFn: async ({ signal }) => (await run(DestructionsDocument, { first: SHOWN }, signal)).destructions,
    refetchInterval: ({ state }) =>
      state.data?.nodes.some(({ status }) => status === 'DESTROYING') ? WATCHING_MS : false,
  });

type Progress = Readonly<{ id: string; status: string; destroyed: number }>;

/** Whatever moves on in a list of volumes to be destroyed moves them too: they are read again, here and on their pages. */
export function useFreshVolumes(lists: readonly Progress[] | undefined): void {
  const client = useQueryClient();
  const seen = useRef<string | null>(null);
  const now = lists?.map(({ id, status, destroyed }) => `${id} ${status} ${destroyed}`).join();
  useEffect(() => {
    if (now === undefined || now === seen.current) return;
    const first = seen.current === null;
    seen.current = now;
    if (first) return;
    for (const method of ['getList', 'getOne', 'getMany'])
      void client.invalidateQueries({ queryKey: ['archive-volumes', method] });
    void client.invalidateQueries({ queryKey: ['archive-volumes', 'expired'] });
  }, [client, now]);
}
