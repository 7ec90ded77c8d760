import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { SimilarPetitionsDocument, type SimilarPetitionsQuery } from '@huiyin/client';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { run } from '../api/run';
import { dayText } from '../i18n/dates';
import { useRegisterText } from './register.text';
import { StatusChip } from './StatusChip';

const PAUSE_MS = 700;
const ENOUGH_CHARACTERS = 4;

type Similar = SimilarPetitionsQuery['similarPetitions'];

/** Offers earlier petitions of likely the same matter while one types. */
export function SimilarPetitions() {
  const text = useRegisterText();
  const [title = '', content = ''] = useWatch({ name: ['title', 'content'] }) as (string | undefined)[];
  const similar = useSimilar(title ?? '', content ?? '');
  if (similar.length === 0) return null;
  return (
    <Alert severity="warning" icon={false} role="status">
      <AlertTitle>{text.similar}</AlertTitle>
      {similar.map((petition) => (
        <Box key={petition.id} sx={{ mb: 1 }}>
          <Link href={`#/petitions/${petition.id}/show`} target="_blank" rel="noopener">
            {petition.title}
          </Link>
          <Box sx={{ fontSize: '0.85em', mt: 0.25 }}>
            {petition.number} · {dayText(petition.receivedAt)} · {petition.petitionerMasked}{' '}
            <StatusChip status={petition.status} />
          </Box>
        </Box>
      ))}
      {text.similarHint}
    </Alert>
  );
}

function useSimilar(title: string, content: string): Similar {
  const [similar, setSimilar] = useState<Similar>([]);
  const tooShort = (title + content).trim().length < ENOUGH_CHARACTERS;
  useEffect(() => {
    if (tooShort) return undefined;
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      // an offer, not a need: when it fails the form goes on without it
      run(SimilarPetitionsDocument, { title, content }, aborter.signal).then(
        ({ similarPetitions }) => setSimilar(similarPetitions),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [title, content, tooShort]);
  return tooShort ? [] : similar;
}
