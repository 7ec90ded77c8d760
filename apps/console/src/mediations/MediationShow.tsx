import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { MediationFieldsFragment } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { listed } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { ArrangeMediationButton } from './ArrangeMediationButton';
import { DisputeTimeLine } from './DisputeTimeLine';
import { EndMediationButton } from './EndMediationButton';
import { MediationAgreement } from './MediationAgreement';
import { MediationDispute } from './MediationDispute';
import { MediationSessions } from './MediationSessions';
import { MediationStatusChip } from './MediationStatusChip';
import { OtherParty } from './OtherParty';
import { RecordConsentButton } from './RecordConsentButton';
import { useMediationText, type MediationProps } from './mediation.text';

/** One mediation: the dispute, who agreed to be mediated, its sessions, and what was agreed on. */
export default function MediationShow() {
  const text = useMediationText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<MediationFieldsFragment>('mediations', {
    id,
    // the list leaves its shorter rows in the cache
    meta: { whole: true },
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/mediations">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Title title={text.title} />
          <Dispute mediation={data} />
          <MediationDispute mediation={data} />
          <MediationSessions mediation={data} />
          <MediationAgreement mediation={data} />
          <DisputeTimeLine mediation={data} />
        </Box>
      )}
    </Box>
  );
}

function Dispute({ mediation }: MediationProps) {
  const text = useMediationText();
  const kinds = useLabels('mediationKind');
  const leads = useLabels('mediationLead');
  const { petition, status, failureNotice } = mediation;
  return (
    <Section title={`${petition.number} ${petition.title}`} aside={<MediationStatusChip status={status} />}>
      <Alert severity="info" sx={{ mb: 1.5 }}>
        {text.voluntary}
      </Alert>
      <Passage label={text.subject}>{mediation.subject}</Passage>
      <Fact label={text.kind}>{kinds.of(mediation.kind)}</Fact>
      <Fact label={text.body}>{mediation.body}</Fact>
      <Fact label={text.bodyUnit}>{mediation.bodyUnit?.name}</Fact>
      <Fact label={text.lead}>{leads.of(mediation.lead)}</Fact>
      <Fact label={text.keeper}>{officialName(mediation.keeper)}</Fact>
      <Fact label={text.mediators}>{listed(mediation.mediators)}</Fact>
      <OtherParty mediation={mediation} />
      <Fact label={text.opened}>{text.openedBy(mediation.openedBy, dayText(mediation.openedOn))}</Fact>
      <Consents mediation={mediation} />
      {failureNotice && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {failureNotice}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <RecordConsentButton mediation={mediation} />
        <ArrangeMediationButton mediation={mediation} />
        <EndMediationButton mediation={mediation} />
        <Button size="small" component={LinkBase} to={`/petitions/${petition.id}/show`}>
          {text.toMatter}
        </Button>
      </Box>
    </Section>
  );
}

/** Both sides, and of each how it consented or that it has not. */
function Consents({ mediation: { consents } }: MediationProps) {
  const text = useMediationText();
  const sides = useLabels('mediationSide');
  const means = useLabels('consentMeans');
  return (['PETITIONER_SIDE', 'OTHER_SIDE'] as const).map((side) => {
    const given = consents.find((consent) => consent.side === side);
    return (
      <Fact key={side} label={sides.of(side)}>
        {given
          ? text.consented(means.of(given.means), dayText(given.on), given.recordedBy)
          : text.notConsented}
      </Fact>
    );
  });
}
