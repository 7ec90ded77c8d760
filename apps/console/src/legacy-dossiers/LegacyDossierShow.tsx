import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, GlobalStyles, LinearProgress } from '@mui/material';
import type { LegacyDossierFieldsFragment } from '@huiyin/client';
import { LinkBase, RecordContextProvider, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { paperOf } from '../frame/paper';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { StatusChip } from '../petitions/StatusChip';
import { PetitionMeasures } from '../tasks/PetitionMeasures';
import { PlanMeasureButton } from '../tasks/PlanMeasureButton';
import { DossierEntries } from './DossierEntries';
import { DossierGaps } from './DossierGaps';
import { useDossierText, type DossierProps } from './legacy-dossier.text';

const PAPER = 'legacy-dossier';

/** One dossier: what happened, which papers are missing, and the plan. */
export default function LegacyDossierShow() {
  const text = useDossierText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<LegacyDossierFieldsFragment>('legacy-dossiers', {
    id,
    // the list leaves its shorter rows in the cache
    meta: { whole: true },
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/legacy-dossiers">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && <Whole dossier={data} />}
    </Box>
  );
}

function Whole({ dossier }: DossierProps) {
  const text = useDossierText();
  const { petition, problem, openedBy, openedOn } = dossier;
  return (
    <Box id={PAPER} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={text.one} />
      <GlobalStyles
        styles={{ ...paperOf(PAPER), [`@media print { #${PAPER} button, #${PAPER} a`]: { display: 'none' } }}
      />
      <Section title={`${petition.number} ${petition.title}`} aside={<StatusChip status={petition.status} />}>
        <Passage label={text.problem}>{problem}</Passage>
        <Fact label={text.openedOn}>{text.opened(openedBy, dayText(openedOn))}</Fact>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <Button size="small" component={LinkBase} to={`/petitions/${petition.id}/show`}>
            {text.toMatter}
          </Button>
          <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {text.print}
          </Button>
        </Box>
      </Section>
      <DossierEntries dossier={dossier} />
      <DossierGaps dossier={dossier} />
      <RecordContextProvider value={petition}>
        <PetitionMeasures petition={petition} empty={text.noPlanYet} aside={<PlanMeasureButton />} />
      </RecordContextProvider>
    </Box>
  );
}
