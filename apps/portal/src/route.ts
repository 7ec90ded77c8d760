import { useSyncExternalStore } from 'react';

/** `#/<tenant code>/<page>/<number>`: addresses that one can print. Query codes never stand in one. */
export type Route = Readonly<{ tenantCode: string; page: string; number: string }>;

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [tenantCode = '', page = '', number = ''] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decodeURIComponent);
  return { tenantCode, page, number };
}

export const linkTo = (tenantCode: string, page = ''): string =>
  `#/${encodeURIComponent(tenantCode)}${page && `/${page}`}`;
