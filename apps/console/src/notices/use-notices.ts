import { ReadAllNoticesDocument, ReadNoticeDocument, UnreadNoticesDocument } from '@huiyin/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { problemOf } from '../api/problem';
import { run } from '../api/run';

const ALL = ['notices'];
/** Pages that follow each other quickly do not ask each time. */
const FRESH_MS = 15_000;

/**
 * How many wait unread; asked anew with a new page and when one comes back to the window. Nothing asks by the clock: that
 * would keep the session of an empty chair alive.
 */
export function useUnread(): number {
  const { pathname } = useLocation();
  const { data, refetch, dataUpdatedAt } = useQuery({
    queryKey: [...ALL, 'unread'],
    queryFn: async ({ signal }) => (await run(UnreadNoticesDocument, {}, signal)).unreadNotices,
    staleTime: FRESH_MS,
    refetchOnWindowFocus: true,
  });
  useEffect(() => {
    if (dataUpdatedAt > 0 && Date.now() - dataUpdatedAt > FRESH_MS) void refetch();
    // the page is the occasion, not the answer
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return data ?? 0;
}

/** Marks one as read, or all; the list and the bell follow. */
export function useReading() {
  const client = useQueryClient();
  const notify = useNotify();
  const [working, setWorking] = useState(false);

  async function mark(send: () => Promise<unknown>): Promise<void> {
    setWorking(true);
    try {
      await send();
      await client.invalidateQueries({ queryKey: ALL });
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setWorking(false);
    }
  }

  return {
    working,
    read: (id: string) => mark(() => run(ReadNoticeDocument, { input: { id } })),
    readAll: () => mark(() => run(ReadAllNoticesDocument, {})),
  };
}
