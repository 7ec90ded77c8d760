import type { AttachmentKind } from '@huiyin/client';
import { ATTACHMENT_LIMITS, explain } from '@huiyin/domain';
import { useEffect, useRef, useState } from 'react';
import { problemOf, type Problem } from '../api/problem';
import { upload } from '../api/upload';
import { currentLanguage } from '../i18n/language';

export type Sending = Readonly<{
  key: number;
  file: File;
  kind: AttachmentKind;
  /** 0 to 1. */
  fraction: number;
  problem: Problem | null;
}>;

/** Files on their way to a petition, one after the other; one that is refused stays until it was read. */
export function useSending(petitionId: string, onReceived: (name: string) => void) {
  const [list, setList] = useState<readonly Sending[]>([]);
  const running = useRef<Promise<void>>(Promise.resolve());
  const stops = useRef(new Map<number, AbortController>());
  const last = useRef(0);
  useEffect(() => {
    const under = stops.current;
    return () => under.forEach((controller) => controller.abort());
  }, []);

  const change = (key: number, patch: Partial<Sending>): void =>
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  const drop = (key: number): void => setList((all) => all.filter((one) => one.key !== key));

  async function deliver({ key, file, kind }: Sending, { signal }: AbortController): Promise<void> {
    if (signal.aborted) return drop(key);
    try {
      const path = `/attachments?petition=${petitionId}&kind=${kind}`;
      await upload(path, file, { onProgress: (fraction) => change(key, { fraction }), signal });
      drop(key);
      onReceived(file.name);
    } catch (error) {
      if (signal.aborted) drop(key);
      else change(key, { problem: problemOf(error) });
    } finally {
      stops.current.delete(key);
    }
  }

  function queue(one: Sending): void {
    const controller = new AbortController();
    stops.current.set(one.key, controller);
    running.current = running.current.then(() => deliver(one, controller));
  }

  function send(files: readonly File[], kind: AttachmentKind): void {
    const fresh = files.map(
      (file): Sending => ({ key: ++last.current, file, kind, fraction: 0, problem: tooLarge(file) }),
    );
    setList((all) => [...all, ...fresh]);
    fresh.filter(({ problem }) => problem === null).forEach(queue);
  }

  function again(one: Sending): void {
    change(one.key, { problem: null, fraction: 0 });
    queue(one);
  }

  const stop = (key: number): void => stops.current.get(key)?.abort();
  return { list, send, again, stop, dismiss: drop };
}

/** A larger file is not even sent. */
function tooLarge({ size }: File): Problem | null {
  if (size <= ATTACHMENT_LIMITS.bytes) return null;
  const limit = `${ATTACHMENT_LIMITS.bytes / 1024 / 1024} MB`;
  return { code: 'TOO_LARGE', message: explain('TOO_LARGE', { limit }, currentLanguage()) };
}
