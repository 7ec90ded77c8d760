import { Button } from '@mui/material';
import { LegacyDossiersDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Passage, Section } from '../frame/Section';
import { useDossierText } from './legacy-dossier.text';

/** 历史遗留问题档案 of a petition; nothing where there is none. */
export function PetitionDossier({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useDossierText();
  const { data, error, refetch } = useQuery({
    queryKey: ['legacyDossier', id],
    queryFn: async ({ signal }) =>
      (await run(LegacyDossiersDocument, { petitionId: id, first: 1 }, signal)).legacyDossiers.nodes,
  });
  if (!error && (data?.length ?? 0) === 0) return null;
  return (
    <Section title={text.one}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data?.map((dossier) => (
        <div key={dossier.id}>
          <Passage label={text.problem}>{dossier.problem}</Passage>
          <Fact label={text.gapsOpen}>
            {dossier.gapsOpen > 0 ? text.missing(dossier.gapsOpen) : text.noGaps}
          </Fact>
          <Button size="small" component={LinkBase} to={`/legacy-dossiers/${dossier.id}/show`}>
            {text.toDossier}
          </Button>
        </div>
      ))}
    </Section>
  );
}
