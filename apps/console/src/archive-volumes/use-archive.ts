import { ArchiveItemsDocument, UnboundVolumesDocument } from '@huiyin/client';
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
