import { useSyncExternalStore } from 'react';
import {
  ApiError,
  execute,
  NetworkError,
  SignOutDocument,
  ViewerDocument,
  type ViewerQuery,
} from '@huiyin/client';
import type { Permission } from '@huiyin/domain';
import { currentLanguage } from '../i18n/language';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in; `ended` once the server has forgotten the session while the page still holds typed text. */
export type Presence = Readonly<{ viewer: Viewer | null; ended: boolean }>;

/** Who was signed in here last, and that somebody signed out when the network was down. */
const [LAST, LEAVING] = ['huiyin.viewer', 'huiyin.leaving'];

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
  /** Asks the server anew; without a network, who reports is who was signed in here last. */
  async load(): Promise<Viewer | null> {
    if (localStorage.getItem(LEAVING) !== null) await this.leave();
    const viewer = await present().catch(lastHere);
    if (viewer && mayReport(viewer)) localStorage.setItem(LAST, JSON.stringify(viewer));
    else localStorage.removeItem(LAST);
    become({ viewer, ended: false });
    return viewer;
  },
  /** Ends the session; what the network swallows is made up for before anything else is asked. @throws NetworkError */
  async leave(): Promise<void> {
    localStorage.setItem(LEAVING, '');
    await execute(SignOutDocument, {}).catch((error: unknown) => {
      // a session that is over already needs no end
      if (!(error instanceof ApiError && error.code === 'UNAUTHENTICATED')) throw error;
    });
    localStorage.removeItem(LEAVING);
  },
  forget(): void {
    localStorage.removeItem(LAST);
    become({ viewer: null, ended: false });
  },
  /** Whoever signs in now has replaced the session that was to be ended. */
  entered(): void {
    localStorage.removeItem(LEAVING);
    localStorage.removeItem(LAST);
  },
  /** The session is over; who was signed in may sign in again without leaving the page. */
  markEnded(): void {
    if (presence.viewer && !presence.ended) become({ ...presence, ended: true });
  },
};

/** Whether somebody writes reports, perhaps from where there is no network. */
export const mayReport = ({ permissions }: Viewer): boolean =>
  permissions.includes('report.submit') || permissions.includes('emergencyReport.make');

const present = async (): Promise<Viewer | null> =>
  (await execute(ViewerDocument, {}, { language: currentLanguage() })).viewer;

function lastHere(error: unknown): Viewer {
  const kept = error instanceof NetworkError ? localStorage.getItem(LAST) : null;
  if (kept === null) throw error;
  return JSON.parse(kept) as Viewer;
}

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
