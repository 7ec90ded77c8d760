import { Box, Chip, Typography } from '@mui/material';
import { participantLine } from '@huiyin/domain';
import { Link } from 'react-admin';
import { Fact, Section } from '../frame/Section';
import { dayText, today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { listed, noted } from '../i18n/marks';
import { AddParticipantButton } from './AddParticipantButton';
import { ChangeLeadButton } from './ChangeLeadButton';
import { ContributeButton } from './ContributeButton';
import { useDisputeText, type BodyProps } from './dispute.text';
import { LinkDisputeButton } from './LinkDisputeButton';
import { MediationStatusChip } from './MediationStatusChip';
import type { MediationProps } from './mediation.text';
import { PlanNextButton } from './PlanNextButton';
import { ReleaseParticipantButton } from './ReleaseParticipantButton';

/** 纠纷: who works on it and who leads, what comes next, and which matters are about it. */
export function MediationDispute({ mediation }: MediationProps) {
  const text = useDisputeText();
  const { participants, nextStep, nextStepOn } = mediation;
  const lead = participants.find(({ leads }) => leads);
  return (
    <Section title={text.title}>
      {participants.length === 0 && <Typography color="text.secondary">{text.none}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 1.5, p: 0, display: 'grid', gap: 1.5 }}>
        {participants.map((one) => (
          <Participant key={one.id} mediation={mediation} one={one} />
        ))}
      </Box>
      <Fact label={text.nextStep}>
        {nextStep !== null && nextStepOn !== null
          ? text.nextStepBy(nextStep, dayText(nextStepOn), nextStepOn < today())
          : text.noNextStep}
      </Fact>
      <Fact label={text.answersFor}>{nextStep !== null && lead ? participantLine(lead) : null}</Fact>
      <Matters mediation={mediation} />
      <Offices mediation={mediation} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <ContributeButton mediation={mediation} />
        <PlanNextButton mediation={mediation} />
        <AddParticipantButton mediation={mediation} />
        <ChangeLeadButton mediation={mediation} />
        <LinkDisputeButton mediation={mediation} />
      </Box>
    </Section>
  );
}

function Participant({ mediation, one }: BodyProps) {
  const text = useDisputeText();
  const kinds = useLabels('disputeBody');
  const { kind, leads, person, leftOn, leftReason, joinedOn } = one;
  return (
    <li>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: leads ? 600 : 400, overflowWrap: 'anywhere' }}>
          {participantLine(one)}
        </Typography>
        {leads && <Chip size="small" color="primary" label={text.leads} />}
        {!leads && leftOn === null && <ReleaseParticipantButton mediation={mediation} one={one} />}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {[
          kinds.of(kind),
          leftOn === null ? text.since(dayText(joinedOn)) : text.left(dayText(leftOn), leftReason ?? ''),
          ...(person === null ? [text.noPerson] : []),
        ].join(' · ')}
      </Typography>
    </li>
  );
}

function Matters({ mediation: { id, matters } }: MediationProps) {
  const text = useDisputeText();
  return (
    <Fact label={text.matters}>
      {matters.length < 2 ? (
        text.onlyMatter
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
          {matters.map(({ mediationId, number, title, status }) => (
            <Box
              component="li"
              key={mediationId}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
            >
              {mediationId === id ? (
                <span>
                  {number} {title} {text.thisMatter}
                </span>
              ) : (
                <Link to={`/mediations/${mediationId}/show`}>
                  {number} {title}
                </Link>
              )}
              <MediationStatusChip status={status} />
            </Box>
          ))}
        </Box>
      )}
    </Fact>
  );
}

/** Where else it is worked on: in an office to which its matter went, or which the county joined. */
function Offices({ mediation: { offices } }: MediationProps) {
  const text = useDisputeText();
  const grounds = useLabels('disputeLinkGround');
  return (
    <Fact label={text.offices}>
      {offices.length === 0
        ? null
        : listed(offices.map(({ name, ground }) => noted(name, grounds.of(ground))))}
    </Fact>
  );
}
