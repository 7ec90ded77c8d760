import {
  explain,
  forbidden,
  standingRefusal,
  type Permission,
  type RefusalCode,
  type RefusalDetails,
} from '@huiyin/domain';
import { useLanguage } from '../i18n/language';
import { useViewer, type Viewer } from './viewer-store';

type Refusal = readonly [RefusalCode, RefusalDetails?] | null;

/** Why one's roles do not carry the permission, in the words the server would use; null when they do. */
export function usePermissionRefusal(permission: Permission): string | null {
  return useSentence(useViewer(), (viewer) => lacks(viewer, permission));
}

/**
 * The same, and why one cannot write where one stands. For rooms whose objects carry no `actions`: only who one is and
 * where is asked, never the object's own rules.
 */
export function useWriteRefusal(permission: Permission): string | null {
  return useSentence(useViewer(), (viewer) => {
    if (viewer.workplace === null) return lacks(viewer, permission) ?? ['ENTER_TENANT_FIRST'];
    return lacks(viewer, permission) ?? standingRefusal(viewer.workplace, permission);
  });
}

const lacks = ({ permissions }: Viewer, permission: Permission): Refusal =>
  permissions.includes(permission) ? null : ['FORBIDDEN', forbidden(permission)];

function useSentence(viewer: Viewer | null, refusalOf: (viewer: Viewer) => Refusal): string | null {
  const language = useLanguage();
  const refusal: Refusal = viewer === null ? ['UNAUTHENTICATED'] : refusalOf(viewer);
  return refusal && explain(refusal[0], refusal[1], language);
}
