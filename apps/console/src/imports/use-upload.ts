import { explain } from '@huiyin/domain';
import { useEffect, useRef, useState } from 'react';
import { problemOf, type Problem } from '../api/problem';
import { upload } from '../api/upload';
import { currentLanguage } from '../i18n/language';

/** What the server takes; a larger file is not even sent. */
const LARGEST_MB = 64;

/** One file on its way, one at a time. Leaving the page stops it. */
export function useUpload(onReceived: (batchId: string) => void) {
  const underWay = useRef<AbortController | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [fraction, setFraction] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  async function send(chosen: File): Promise<void> {
    if (underWay.current) return;
    setProblem(tooLarge(chosen));
    if (tooLarge(chosen)) return;
    const controller = new AbortController();
    underWay.current = controller;
    setFile(chosen);
    setFraction(0);
    try {
      const { id } = await upload<{ id: string }>('/imports', chosen, {
        onProgress: setFraction,
        signal: controller.signal,
      });
      onReceived(id);
    } catch (error) {
      if (!controller.signal.aborted) setProblem(problemOf(error));
    } finally {
      underWay.current = null;
      setFile(null);
    }
  }

  return { send, stop: () => underWay.current?.abort(), file, fraction, problem };
}

function tooLarge({ size }: File): Problem | null {
  if (size <= LARGEST_MB * 1024 * 1024) return null;
  return {
    code: 'TOO_LARGE',
    message: explain('TOO_LARGE', { limit: `${LARGEST_MB} MB` }, currentLanguage()),
  };
}
