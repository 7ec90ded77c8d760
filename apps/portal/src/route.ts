import { useSyncExternalStore } from 'react';

/** `#/<tenant code>/<page>`: addresses that one can print on a notice board. Query codes never stand in one. */
export type Route = Readonly<{ tenantCode: string; page: string }>;

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [tenantCode = '', page = ''] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return { tenantCode, page };
}

export const linkTo = (tenantCode: string, page = ''): string =>
  `#/${encodeURIComponent(tenantCode)}${page && `/${page}`}`;
