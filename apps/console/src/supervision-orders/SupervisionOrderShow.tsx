import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { RUNNING_SUPERVISION } from '@huiyin/domain';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { isOfReview, type AnyOrder } from './order-verbs';
import { SupervisionDue } from './SupervisionDue';
import { SupervisionLadder } from './SupervisionLadder';
import { SupervisionOrderVerbs } from './SupervisionOrderVerbs';
import { SupervisionStatusChip } from './SupervisionStatusChip';
import { useSupervisionText } from './supervision-order.text';

/** One order: the ladder, who and by when, what may be done, and all that was said. */
export default function SupervisionOrderShow() {
  const text = useSupervisionText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<AnyOrder>('supervision-orders', {
    id,
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/supervision-orders">
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
          <Order order={data} />
          <Steps order={data} />
        </Box>
      )}
    </Box>
  );
}

function Order({ order }: { order: AnyOrder }) {
  const text = useSupervisionText();
  const grounds = useLabels('supervisionGround');
  const heads = useLabels('liabilityHead');
  const { status, hearingUntil, liabilityHead, liabilityProvision } = order;
  const tiers = useLabels('reviewTier');
  const { title, path } = isOfReview(order)
    ? {
        title: `${tiers.of(order.review.tier)} ${order.review.petitionNumber} ${order.review.title}`,
        path: `/reviews/${order.review.id}/show`,
      }
    : {
        title: `${order.petition.number} ${order.petition.title}`,
        path: `/petitions/${order.petition.id}/show`,
      };
  return (
    <Section title={title} aside={<SupervisionStatusChip status={status} />}>
      <SupervisionLadder rung={order.rung} />
      <Fact label={text.ground}>{noted(grounds.of(order.ground), order.provision)}</Fact>
      <Fact label={text.official}>{officialName(order.official)}</Fact>
      <Fact label={text.supervisor}>{order.supervisor}</Fact>
      <Fact label={text.dueOn}>
        <SupervisionDue of={order} />
      </Fact>
      <Fact label={text.issued}>{text.issuedBy(order.issuedBy, dayText(order.issuedOn))}</Fact>
      <Passage label={text.fact}>{order.fact}</Passage>
      <Passage label={text.advice}>{order.advice}</Passage>
      {hearingUntil && <Fact label={text.hearingUntil}>{text.heardUntil(dayText(hearingUntil))}</Fact>}
      <Passage label={text.statement}>{order.statement}</Passage>
      {liabilityHead && (
        <Fact label={text.liability}>
          {noted(heads.of(liabilityHead), liabilityProvision)} → {order.addressee}
        </Fact>
      )}
      {order.endedOn && <Fact label={text.endedOn}>{dayText(order.endedOn)}</Fact>}
      {RUNNING_SUPERVISION.includes(status) && <SupervisionOrderVerbs order={order} />}
      <Button size="small" component={LinkBase} to={path} sx={{ mt: 1 }}>
        {isOfReview(order) ? text.toReview : text.toMatter}
      </Button>
    </Section>
  );
}

/** Everything that was done, the oldest first. */
function Steps({ order: { steps } }: { order: AnyOrder }) {
  const text = useSupervisionText();
  const kinds = useLabels('supervisionStepKind');
  const rungs = useLabels('supervisionRung');
  const adoptions = useLabels('adoption');
  return (
    <Section title={text.steps}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {steps.map(({ id, kind, rung, adoption, at, byName, text: words, dueOn }) => (
          <li key={id}>
            <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {kinds.of(kind)} · {rungs.of(rung)}
              {adoption && ` · ${adoptions.of(adoption)}`}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {minuteText(at)} · {byName}
              {dueOn && ` · ${text.dueOn} ${dayText(dueOn)}`}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{words}</Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
