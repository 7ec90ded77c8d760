import { Box, Button, LinearProgress } from '@mui/material';
import { LinkBase, RecordContextProvider, Title, useGetOne, useParams } from 'react-admin';
import { PetitionAttachments } from '../attachments/PetitionAttachments';
import { EmptyRoom } from '../frame/EmptyRoom';
import { codeOf } from '../api/data-provider';
import { ListProblem } from '../frame/ListProblem';
import { PetitionDockets } from '../jurisdiction-dockets/PetitionDockets';
import { PetitionDossier } from '../legacy-dossiers/PetitionDossier';
import { PetitionMediations } from '../mediations/PetitionMediations';
import { PetitionPapers } from '../papers/PetitionPapers';
import { PetitionRecusals } from '../recusals/PetitionRecusals';
import { PetitionSponsorships } from '../sponsorships/PetitionSponsorships';
import { PetitionReviews } from '../reviews/PetitionReviews';
import { PetitionSupervision } from '../supervision-orders/PetitionSupervision';
import { PetitionMeasures } from '../tasks/PetitionMeasures';
import { PetitionTasks } from '../tasks/PetitionTasks';
import { PetitionAnswer } from './PetitionAnswer';
import { PetitionClaims } from './PetitionClaims';
import { PetitionExplanations } from './PetitionExplanations';
import { PetitionCommitments } from './PetitionCommitments';
import { PetitionClocks } from './PetitionClocks';
import { PetitionContent } from './PetitionContent';
import { PetitionGroup } from './PetitionGroup';
import { PetitionGlance } from './PetitionGlance';
import { PetitionOwners } from './PetitionOwners';
import { PetitionParties } from './PetitionParties';
import { PetitionAccused } from './PetitionAccused';
import { PetitionPathway } from './PetitionPathway';
import { PetitionRating } from './PetitionRating';
import { PetitionRunningTerms } from './PetitionRunningTerms';
import { PetitionStaff } from './PetitionStaff';
import { PetitionTimeline } from './PetitionTimeline';
import type { PetitionRecord } from './PetitionVerb';
import { PetitionVerbs } from './PetitionVerbs';
import { useShowText } from './show.text';

/** Lists leave their shorter rows in react-admin's cache of single records; this page reads beside it. */
const WHOLE = { whole: true };

/** One glance: what it is, who owns it, when it is due and why, what may be done now and what not. */
export default function PetitionShow() {
  const { id = '' } = useParams();
  const {
    data: petition,
    error,
    isFetching,
    refetch,
  } = useGetOne<PetitionRecord>('petitions', { id, meta: WHOLE });
  if (!petition && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <NotFound />
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {petition && (
        <RecordContextProvider value={petition}>
          <Title title={petition.number} />
          <PetitionGlance petition={petition} />
          <PetitionVerbs />
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 3fr)' },
              alignItems: 'start',
            }}
          >
            <Box sx={{ display: 'grid', gap: 2, order: { xs: 2, md: 1 } }}>
              <PetitionContent petition={petition} />
              <PetitionPathway petition={petition} />
              <PetitionAccused petition={petition} />
              <PetitionStaff petition={petition} />
              <PetitionRecusals key={`recusals ${petition.id}`} petition={petition} />
              <PetitionDockets key={`dockets ${petition.id}`} petition={petition} />
              <PetitionMediations key={`mediations ${petition.id}`} petition={petition} />
              <PetitionReviews key={`reviews ${petition.id}`} petition={petition} />
              <PetitionSupervision key={`supervision ${petition.id}`} petition={petition} />
              <PetitionSponsorships key={`sponsorships ${petition.id}`} petition={petition} />
              <PetitionDossier key={`dossier ${petition.id}`} petition={petition} />
              <PetitionExplanations key={`explanations ${petition.id}`} petition={petition} />
              <PetitionMeasures key={`measures ${petition.id}`} petition={petition} />
              <PetitionTasks key={`tasks ${petition.id}`} petition={petition} />
              <PetitionClaims petition={petition} />
              <PetitionCommitments petition={petition} />
              <PetitionAnswer petition={petition} />
              <PetitionPapers key={`papers ${petition.id}`} petition={petition} />
              <PetitionAttachments key={petition.id} petition={petition} />
              <PetitionRating petition={petition} />
              <PetitionTimeline petition={petition} />
            </Box>
            <Box sx={{ display: 'grid', gap: 2, order: { xs: 1, md: 2 } }}>
              <PetitionOwners petition={petition} />
              <PetitionParties key={petition.id} petition={petition} />
              <PetitionGroup key={`group ${petition.id}`} petition={petition} />
              <PetitionClocks petition={petition} />
              <PetitionRunningTerms petition={petition} />
            </Box>
          </Box>
        </RecordContextProvider>
      )}
    </Box>
  );
}

function NotFound() {
  const text = useShowText();
  return (
    <EmptyRoom title={text.notFound} hint={text.notFoundHint}>
      <Button variant="outlined" component={LinkBase} to="/petitions">
        {text.back}
      </Button>
    </EmptyRoom>
  );
}
