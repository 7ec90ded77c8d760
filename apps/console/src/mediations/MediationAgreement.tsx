import { Alert, Box, Typography } from '@mui/material';
import { isItemOverdue } from '@huiyin/domain';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText, today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled } from '../i18n/marks';
import { OnePaper } from '../papers/OnePaper';
import { AgreeButton } from './AgreeButton';
import { AskCourtButton } from './AskCourtButton';
import { BreachItemButton } from './BreachItemButton';
import { PerformItemButton } from './PerformItemButton';
import { RecordCourtButton } from './RecordCourtButton';
import { useMediationText, type ItemProps, type MediationProps } from './mediation.text';

/** What was agreed on and what was done of it, and until when a court can be asked to confirm it. */
export function MediationAgreement({ mediation }: MediationProps) {
  const text = useMediationText();
  const forms = useLabels('agreementForm');
  const confirmations = useLabels('confirmation');
  const { form, items, confirmationClock: clock, confirmation } = mediation;
  return (
    <Section title={text.agreement}>
      {form === null ? (
        <Typography color="text.secondary">{text.noAgreement}</Typography>
      ) : (
        <>
          <Fact label={text.form}>{forms.of(form)}</Fact>
          <Fact label={text.effectiveOn}>{dayText(mediation.effectiveOn)}</Fact>
          <Passage label={text.agreedFacts}>{mediation.agreedFacts}</Passage>
          <Fact label={text.agreedManner}>{mediation.agreedManner}</Fact>
          <Fact label={text.confirmation}>
            {confirmation
              ? [
                  confirmations.of(confirmation),
                  mediation.court,
                  dayText(mediation.courtDecidedOn ?? mediation.courtAskedOn),
                ]
                  .filter(Boolean)
                  .join(' · ')
              : clock && text.confirmUntil(dayText(clock.due), clock.article)}
          </Fact>
          <Fact label={text.why}>{confirmation ? null : clock?.explanation}</Fact>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1.5 }}>
            {items.map((item) => (
              <Item key={item.id} mediation={mediation} item={item} />
            ))}
          </Box>
          {(mediation.itemsOverdue > 0 || mediation.confirmation === 'COURT_REFUSED') && mediation.remedy && (
            <Alert severity="warning" sx={{ mt: 1.5 }}>
              {mediation.remedy}
            </Alert>
          )}
        </>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <AgreeButton mediation={mediation} />
        <AskCourtButton mediation={mediation} />
        {confirmation !== null && <RecordCourtButton mediation={mediation} />}
      </Box>
      {form !== null && (
        <OnePaper
          petitionId={mediation.petition.id}
          version={mediation.version}
          kind={form === 'AGREED_IN_WRITING' ? 'MEDIATION_AGREEMENT' : 'ORAL_AGREEMENT_RECORD'}
        />
      )}
    </Section>
  );
}

function Item({ mediation, item }: ItemProps) {
  const text = useMediationText();
  const sides = useLabels('mediationSide');
  const { performedOn } = item;
  const { replacedOn } = item;
  const late = isItemOverdue({ dueOn: item.dueOn, performedOn, replacedOn }, today());
  return (
    <li>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {item.ordinal}. {labelled(sides.of(item.doer), item.text)}
      </Typography>
      <Typography variant="body2" color={late ? 'error' : 'text.secondary'}>
        {performedOn
          ? text.performed(dayText(performedOn), item.proof ?? '')
          : replacedOn
            ? text.replaced(dayText(replacedOn))
            : text.due(dayText(item.dueOn), late)}
        {item.breachedOn && ` · ${text.breached(dayText(item.breachedOn))}`}
      </Typography>
      {!performedOn && !replacedOn && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
          <PerformItemButton mediation={mediation} item={item} />
          {late && !item.breachedOn && <BreachItemButton mediation={mediation} item={item} />}
        </Box>
      )}
    </li>
  );
}
