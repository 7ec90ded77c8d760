import { Box } from '@mui/material';
import { addDays, dueDate, HEARING_DAYS, INTERNAL_FEEDBACK_DAYS, STATEMENT_LENGTH } from '@huiyin/domain';
import { required, SelectInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { EscalateButton } from './EscalateButton';
import { verbsOf, type AnyOrder } from './order-verbs';
import { useSupervisionText } from './supervision-order.text';

const said = (value: FieldValues[string]): string => String(value ?? '');

/** What may be done with an order that runs; what is refused says why. */
export function SupervisionOrderVerbs({ order }: { order: AnyOrder }) {
  const text = useSupervisionText();
  const adoptions = useLabels('adoption');
  const { id, version } = order;
  const verbs = verbsOf(order);
  const says = ({ text: words }: FieldValues) => ({ id, version, text: said(words) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <VerdictButton
        subject={order}
        action="feedBack"
        document={verbs.feedBack}
        intro={text.feedBackIntro}
        primary
        input={({ adoption, ...values }) => ({ ...says(values), adoption })}
      >
        <SelectInput
          source="adoption"
          label={text.adoption}
          choices={adoptions.choices()}
          validate={required()}
          helperText={false}
          fullWidth
        />
        <LongText
          source="text"
          label={text.feedback}
          rows={4}
          longest={STATEMENT_LENGTH}
          helperText={text.feedbackHint}
        />
      </VerdictButton>
      <VerdictButton
        subject={order}
        action="rectify"
        document={verbs.rectify}
        intro={text.rectifyIntro}
        primary
        input={says}
      >
        <LongText source="text" label={text.rectification} rows={4} longest={STATEMENT_LENGTH} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={order}
        action="discharge"
        document={verbs.discharge}
        intro={text.dischargeIntro}
        primary
        input={says}
      >
        <LongText source="text" label={text.checked} rows={3} longest={STATEMENT_LENGTH} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={order}
        action="reject"
        document={verbs.reject}
        intro={text.rejectIntro}
        defaultValues={{ dueOn: dueDate(today(), INTERNAL_FEEDBACK_DAYS, 'DAY', true) }}
        input={({ reason, dueOn }) => ({ id, version, reason: said(reason), dueOn: said(dueOn) })}
      >
        <LongText source="reason" label={text.rejection} rows={3} longest={STATEMENT_LENGTH} autoFocus />
        <DayInput source="dueOn" label={text.dueOn} />
      </VerdictButton>
      <EscalateButton order={order} />
      <VerdictButton
        subject={order}
        action="offerHearing"
        document={verbs.offerHearing}
        intro={text.offerHearingIntro}
        defaultValues={{ until: addDays(today(), HEARING_DAYS) }}
        input={({ until }) => ({ id, version, until: said(until) })}
      >
        <DayInput source="until" label={text.hearingUntil} />
      </VerdictButton>
      <VerdictButton
        subject={order}
        action="state"
        document={verbs.state}
        intro={text.stateIntro}
        defaultValues={{ text: order.statement }}
        input={says}
      >
        <LongText source="text" label={text.statement} rows={5} longest={STATEMENT_LENGTH} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={order}
        action="revoke"
        document={verbs.revoke}
        intro={text.revokeIntro}
        input={says}
      >
        <LongText source="text" label={text.revocation} rows={2} longest={STATEMENT_LENGTH} autoFocus />
      </VerdictButton>
    </Box>
  );
}
