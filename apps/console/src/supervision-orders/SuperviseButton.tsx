import { IssueSupervisionOrderDocument, type SupervisionOutlookQuery } from '@huiyin/client';
import { Typography } from '@mui/material';
import { maxLength, required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { useViewer } from '../api/viewer-store';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { useLabels } from '../i18n/labels';
import { listed, noted } from '../i18n/marks';
import { OfficialInput } from '../officials/OfficialInput';
import { isOpen, type PetitionRecord, type VerbProps } from '../petitions/PetitionVerb';
import { useSupervisionText } from './supervision-order.text';
import { useOutlook } from './use-supervision';

type Proposal = SupervisionOutlookQuery['supervisionOutlook']['proposals'][number];
type Props = VerbProps & Readonly<{ proposal?: Proposal; label?: string }>;

/** 督办: of one's own finding, or on a ground that is proposed. */
export function SuperviseButton({ primary = false, proposal, label }: Props) {
  const text = useSupervisionText();
  const petition = useRecordContext<PetitionRecord>();
  const viewer = useViewer();
  const allowed = isOpen(petition, 'supervise');
  const { data: outlook } = useOutlook(petition?.id ?? '', allowed);
  if (!petition) return null;
  const { id, version } = petition;
  const from = viewer?.countyStaff ? viewer.home : (viewer?.workplace ?? viewer?.home);
  return (
    <VerdictButton
      subject={petition}
      action="supervise"
      document={IssueSupervisionOrderDocument}
      intro={text.superviseIntro}
      primary={primary}
      {...(label ? { label } : {})}
      defaultValues={{
        rung: 'REMINDER',
        ground: proposal?.ground,
        fact: proposal?.fact,
        officialId: outlook?.officialId,
        supervisor: from?.name,
        dueOn: outlook?.dueOn,
      }}
      input={(values) => orderInput(id, version, values)}
    >
      <OrderInputs
        term={outlook?.term === 'STATUTORY_TERM' ? text.statutory : text.internal}
        known={outlook?.grounds ?? []}
        powers={outlook?.powers ?? []}
        officialHint={text.officialHint}
      />
    </VerdictButton>
  );
}

const said = (value: FieldValues[string]): string => String(value ?? '');

export const orderInput = (id: string, version: number, values: FieldValues) => ({
  id,
  version,
  ground: values['ground'],
  fact: said(values['fact']),
  rung: values['rung'],
  reason: values['rung'] === 'REMINDER' ? null : said(values['reason']),
  advice: said(values['advice']),
  officialId: said(values['officialId']),
  supervisor: said(values['supervisor']),
  dueOn: said(values['dueOn']),
});

type Outlook = SupervisionOutlookQuery['supervisionOutlook'];

/** What an order says, whatever it is of. */
export function OrderInputs({
  term,
  known,
  powers = [],
  officialHint,
}: {
  term: string;
  known: Outlook['grounds'];
  powers?: Outlook['powers'];
  officialHint: string;
}) {
  const text = useSupervisionText();
  const grounds = useLabels('supervisionGround');
  const powerNames = useLabels('supervisionPower');
  const rungs = useLabels('supervisionRung');
  const rung: unknown = useWatch({ name: 'rung' });
  // advice on liability comes at the end of the ladder only
  const choices = rungs.choices().filter(({ id }) => id !== 'LIABILITY_ADVICE');
  return (
    <>
      <SelectInput
        source="ground"
        label={text.ground}
        choices={known.map(({ ground, provision }) => ({
          id: ground,
          name: noted(grounds.of(ground), provision),
        }))}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <LongText source="fact" label={text.fact} rows={2} longest={2_000} />
      <SelectInput
        source="rung"
        label={text.rung}
        choices={choices}
        validate={required()}
        helperText={false}
        fullWidth
      />
      {rung !== 'REMINDER' && (
        <LongText source="reason" label={text.reason} rows={2} longest={2_000} helperText={text.reasonHint} />
      )}
      {powers.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {text.powers}
          {noted(listed(powers.map(({ power }) => powerNames.of(power))), powers[0]?.provision)}
        </Typography>
      )}
      <LongText source="advice" label={text.advice} rows={3} longest={2_000} />
      <OfficialInput source="officialId" label={text.official} mandatory helperText={officialHint} />
      <TextInput
        source="supervisor"
        label={text.supervisor}
        validate={[required(), maxLength(100)]}
        helperText={false}
        fullWidth
      />
      <DayInput source="dueOn" label={text.dueOn} helperText={term} />
    </>
  );
}
