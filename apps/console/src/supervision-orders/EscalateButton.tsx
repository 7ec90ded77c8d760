import { dueDate, INTERNAL_FEEDBACK_DAYS, SUPERVISION_RUNGS } from '@huiyin/domain';
import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { verbsOf, type AnyOrder } from './order-verbs';
import { useSupervisionText } from './supervision-order.text';

/** 升级督办: to the next rung, or a higher one. */
export function EscalateButton({ order }: { order: AnyOrder }) {
  const text = useSupervisionText();
  const { id, version } = order;
  const above = SUPERVISION_RUNGS.slice(SUPERVISION_RUNGS.indexOf(order.rung) + 1);
  return (
    <VerdictButton
      subject={order}
      action="escalate"
      document={verbsOf(order).escalate}
      intro={text.escalateIntro}
      defaultValues={{ rung: above[0], dueOn: dueDate(today(), INTERNAL_FEEDBACK_DAYS, 'DAY', true) }}
      input={({ rung, reason, dueOn, liabilityHead, addressee }) => {
        const advice =
          rung === 'LIABILITY_ADVICE' ? { liabilityHead, addressee: String(addressee ?? '') } : {};
        return { id, version, rung, reason: reason ?? null, dueOn: String(dueOn ?? ''), ...advice };
      }}
    >
      <Fields order={order} above={above} />
    </VerdictButton>
  );
}

function Fields({ order, above }: { order: AnyOrder; above: readonly (typeof SUPERVISION_RUNGS)[number][] }) {
  const text = useSupervisionText();
  const rungs = useLabels('supervisionRung');
  const rung: unknown = useWatch({ name: 'rung' });
  return (
    <>
      <SelectInput
        source="rung"
        label={text.rung}
        choices={above.map((one) => ({ id: one, name: rungs.of(one) }))}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <LongText
        source="reason"
        label={text.escalationReason}
        rows={2}
        longest={2_000}
        optional
        helperText={text.escalationHint}
      />
      {rung === 'LIABILITY_ADVICE' && <Liability order={order} />}
      <DayInput source="dueOn" label={text.dueOn} />
    </>
  );
}

function Liability({ order }: { order: AnyOrder }) {
  const text = useSupervisionText();
  const heads = useLabels('liabilityHead');
  const choices = order.liabilityChoices.map(({ head, provision }) => ({
    id: head,
    name: noted(heads.of(head), provision),
  }));
  return (
    <>
      <SelectInput
        source="liabilityHead"
        label={text.liability}
        choices={choices}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <TextInput
        source="addressee"
        label={text.addressee}
        validate={[required(), maxLength(100)]}
        helperText={false}
        fullWidth
      />
    </>
  );
}
