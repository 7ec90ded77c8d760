import { useAttachments } from '../attachments/use-attachments';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';

/** The attachments of a matter, for who may read them in the tenant itself; else none. */
export function useAttached(petitionId: string): Readonly<{ id: string; name: string }>[] {
  const stands = useViewer()?.workplace !== null;
  const mayRead = usePermissionRefusal('attachment.read') === null;
  return useAttachments(petitionId, mayRead && stands).data ?? [];
}
