import { ApiError, NetworkError } from '@huiyin/client';
import { useRef, useState } from 'react';
import { problemOf, type Problem } from './api';
import { useLanguage, useText } from './language';
import type { Holder } from './RateForm';

type State = Readonly<{ state: 'SENDING' | 'SENT' | 'REFUSED'; fraction: number; problem: Problem | null }>;
export type SentFile = State & Readonly<{ key: number; name: string; file: File }>;

/** Sends files with number and code, one after the other, and keeps what became of each. */
export function useFiles(holder: Holder) {
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const last = useRef(0);
  const language = useLanguage();
  const text = useText();
  const change = (key: number, state: Partial<State>): void =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...state } : one)));

  async function deliver({ key, file }: SentFile): Promise<void> {
    try {
      await sendFile(holder, file, language, (fraction) => change(key, { fraction }));
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

  return { files, send, again };
}

type RawError = Readonly<{ message: string; extensions: { code: string } & Record<string, unknown> }>;

/** XMLHttpRequest, because fetch tells nobody how far an upload has come. Number and code never stand in an address. */
function sendFile(
  { tenantCode, number, code }: Holder,
  file: File,
  language: string,
  onProgress: (fraction: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/portal/attachments?tenant=${encodeURIComponent(tenantCode)}`);
    request.responseType = 'json';
    request.setRequestHeader('accept-language', language);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('x-petition-number', encodeURIComponent(number));
    request.setRequestHeader('x-query-code', encodeURIComponent(code));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('error', () => reject(new NetworkError('network')));
    request.addEventListener('load', () => {
      const answer = request.response as { errors?: RawError[] } | null;
      if (answer === null) return reject(new NetworkError(`HTTP ${request.status}`));
      return answer.errors ? reject(refusalOf(answer.errors)) : resolve();
    });
    request.send(file);
  });
}

const refusalOf = (errors: readonly RawError[]): ApiError =>
  new ApiError(errors.map(({ message, extensions: { code, ...details } }) => ({ code, message, details })));
