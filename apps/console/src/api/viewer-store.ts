import { useSyncExternalStore } from 'react';
import { execute, ViewerDocument, type ViewerQuery } from '@huiyin/client';
import type { Permission } from '@huiyin/domain';
import { currentLanguage } from '../i18n/language';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; `ended` once the server has forgotten the session while the page still holds typed text. */
export type Presence = Readonly<{ viewer: Viewer | null; ended: boolean }>;

let presence: Presence = { viewer: null, ended: false };
const listeners = new Set<() => void>();

function become(next: Presence): void {
  presence = next;
  for (const listener of listeners) listener();
}

export const viewerStore = {
  get: (): Presence => presence,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Asks the server anew. */
  async load(): Promise<Viewer | null> {
    const { viewer } = await execute(ViewerDocument, {}, { language: currentLanguage() });
    become({ viewer, ended: false });
    return viewer;
  },
  forget: (): void => become({ viewer: null, ended: false }),
  /** The session is over; who was signed in may sign in again without leaving the page. */
  markEnded(): void {
    if (presence.viewer && !presence.ended) become({ ...presence, ended: true });
  },
};

export const usePresence = (): Presence => useSyncExternalStore(viewerStore.subscribe, viewerStore.get);

export const useViewer = (): Viewer | null => usePresence().viewer;

/** Whether one looks at the whole county now: then every row names its tenant. */
export const useWholeCounty = (): boolean => {
  const viewer = useViewer();
  return viewer?.countyStaff === true && viewer.workplace === null;
};

/** Whether the roles carry the permission; where one may use it now is the server's to say. */
export const useMay = (permission: Permission): boolean =>
  useViewer()?.permissions.includes(permission) ?? false;

/** Whether one writes somewhere now: county staff do only after entering a tenant, and nobody in a suspended one. */
export const useMayWrite = (): boolean => useViewer()?.workplace?.status === 'ACTIVE';
