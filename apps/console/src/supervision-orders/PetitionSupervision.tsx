import { Typography } from '@mui/material';
import { RUNNING_SUPERVISION } from '@huiyin/domain';
import { problemOf } from '../api/problem';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { OrderLine, Proposal } from './OrderLine';
import { SuperviseButton } from './SuperviseButton';
import { useSupervisionText } from './supervision-order.text';
import { useOutlook, useSupervision } from './use-supervision';

type Petition = Readonly<{ id: string; status: string }>;

/** 督办 of a petition, and while none runs the grounds that hold today. Nothing where there is neither. */
export function PetitionSupervision({ petition: { id, status } }: { petition: Petition }) {
  const text = useSupervisionText();
  const { data: orders, error, refetch } = useSupervision(id);
  const running = orders?.some((order) => RUNNING_SUPERVISION.includes(order.status)) ?? true;
  const viewer = useViewer();
  // county staff see the grounds where they have entered
  const inside = viewer !== null && (!viewer.countyStaff || viewer.workplace !== null);
  const over = status === 'ARCHIVED' || status === 'VOIDED';
  const wanted = inside && !running && !over;
  const { data: outlook } = useOutlook(id, wanted);
  const proposals = wanted ? (outlook?.proposals ?? []) : [];
  return (
    <>
      {proposals.length > 0 && (
        <Section title={text.proposals}>
          <Typography color="text.secondary">{text.proposalsIntro}</Typography>
          {proposals.map((proposal) => (
            <Proposal key={`${proposal.ground} ${proposal.fact}`} proposal={proposal}>
              <SuperviseButton proposal={proposal} label={text.superviseThus} />
            </Proposal>
          ))}
        </Section>
      )}
      {(error || (orders?.length ?? 0) > 0) && (
        <Section title={text.title}>
          <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
          {orders?.map((order) => (
            <OrderLine key={order.id} order={order} />
          ))}
        </Section>
      )}
    </>
  );
}
