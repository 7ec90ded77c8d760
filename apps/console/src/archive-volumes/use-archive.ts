import {
  ArchiveItemsDocument,
  DestructionsDocument,
  ExpiredVolumesDocument,
  UnboundVolumesDocument,
} from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
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
