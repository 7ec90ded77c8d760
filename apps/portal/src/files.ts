import { upload } from '@huiyin/client';
import { useEffect, useRef, useState } from 'react';
import { problemOf, type Problem } from './api';
import { useLanguage, useText } from './language';
import type { Holder } from './RateForm';

type State = Readonly<{ state: 'SENDING' | 'SENT' | 'REFUSED'; fraction: number; problem: Problem | null }>;
export type SentFile = State & Readonly<{ key: number; name: string; file: File }>;

const NONE: readonly File[] = [];

/** Sends files with number and code, one after the other, those chosen before at once, and keeps what became of each. */
export function useFiles(holder: Holder, chosenBefore: readonly File[] = NONE) {
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const last = useRef(0);
  const language = useLanguage();
  const text = useText();
  const change = (key: number, state: Partial<State>): void =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...state } : one)));

  async function deliver({ key, file }: SentFile): Promise<void> {
    try {
      await upload(`/portal/attachments?tenant=${encodeURIComponent(holder.tenantCode)}`, file, {
        language,
        // never in the address, which is written into logs
        headers: { 'x-petition-number': holder.number, 'x-query-code': holder.code },
        onProgress: (fraction) => change(key, { fraction }),
      });
      change(key, { state: 'SENT' });
    } catch (error) {
      change(key, { state: 'REFUSED', problem: problemOf(error, text) });
    }
  }

  async function send(chosen: readonly File[]): Promise<void> {
    const fresh = chosen.map(
      (file): SentFile => ({
        key: ++last.current,
        name: file.name,
        file,
        state: 'SENDING',
        fraction: 0,
        problem: null,
      }),
    );
    setFiles((all) => [...all, ...fresh]);
    for (const one of fresh) await deliver(one);
  }

  async function again(one: SentFile): Promise<void> {
    change(one.key, { state: 'SENDING', fraction: 0, problem: null });
    await deliver(one);
  }

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void send(chosenBefore);
  });

  return { files, send, again };
}
