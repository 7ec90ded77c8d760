import { explain, type Permission } from '@huiyin/domain';
import { useLocale } from 'react-admin';
import { useViewer } from './viewer-store';

/**
 * Why one cannot write here now, in the words the server would use; null when one can. For rooms whose objects carry no
 * `actions`: only who one is and where is asked, never the object's own rules.
 */
export function useWriteRefusal(permission: Permission): string | null {
  const language = useLocale() === 'en' ? 'en' : 'zh';
  const viewer = useViewer();
  if (viewer === null) return explain('UNAUTHENTICATED', {}, language);
  if (!viewer.permissions.includes(permission)) return explain('FORBIDDEN', { permission }, language);
  if (viewer.workplace === null) return explain('ENTER_TENANT_FIRST', {}, language);
  if (viewer.workplace.status === 'SUSPENDED') return explain('TENANT_SUSPENDED', {}, language);
  return null;
}
