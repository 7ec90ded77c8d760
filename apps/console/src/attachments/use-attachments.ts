import { AttachmentsDocument, type AttachmentPartsFragment } from '@huiyin/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { run } from '../api/run';

export type Attachment = AttachmentPartsFragment;

const keyOf = (petitionId: string) => ['attachments', petitionId];

export const useAttachments = (petitionId: string, enabled: boolean) =>
  useQuery({
    queryKey: keyOf(petitionId),
    queryFn: async ({ signal }) => (await run(AttachmentsDocument, { petitionId }, signal)).attachments,
    enabled,
  });

/** Reads the list anew, after something came or went. */
export function useAttachmentsChanged(petitionId: string): () => void {
  const client = useQueryClient();
  return useCallback(
    () => void client.invalidateQueries({ queryKey: keyOf(petitionId) }),
    [client, petitionId],
  );
}
