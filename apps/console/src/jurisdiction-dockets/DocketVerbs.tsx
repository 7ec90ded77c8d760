import { Box } from '@mui/material';
import {
  AgreeOnJurisdictionDocument,
  DecideJurisdictionDocument,
  StateJurisdictionOpinionDocument,
  type DecisionManner,
  type JurisdictionDocketFieldsFragment,
} from '@huiyin/client';
import { BooleanInput, required, SelectInput } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { useLabels } from '../i18n/labels';
import { UnitInput } from '../units/UnitInput';
import { DecidedBody } from './DecidedBody';
import { useJurisdictionDocketText } from './jurisdiction-docket.text';

type Props = Readonly<{ docket: JurisdictionDocketFieldsFragment }>;

/** What can be done with an open question; the server says what to whom. */
export function DocketVerbs({ docket }: Props) {
  const text = useJurisdictionDocketText();
  const manners = useLabels('decisionManner');
  const { id, version } = docket;
  const said = (value: FieldValues[string]): string => String(value ?? '');
  const competent = docket.opinions.find((opinion) => opinion.competent);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <VerdictButton
        subject={docket}
        action="state"
        intro={text.stateIntro}
        document={StateJurisdictionOpinionDocument}
        defaultValues={{ competent: false }}
        input={({ unitId, competent, reason }) => ({
          id,
          version,
          unitId: said(unitId),
          competent: Boolean(competent),
          reason: said(reason),
        })}
      >
        <UnitInput source="unitId" label={text.unit} mandatory />
        <BooleanInput source="competent" label={text.competent} helperText={false} />
        <LongText source="reason" label={text.reason} rows={2} />
      </VerdictButton>
      <VerdictButton
        subject={docket}
        action="agree"
        intro={text.agreeIntro}
        document={AgreeOnJurisdictionDocument}
        defaultValues={{ unitId: competent?.unitId }}
        input={({ unitId, reason }) => ({ id, version, unitId: said(unitId), reason: said(reason) })}
      >
        <UnitInput source="unitId" label={text.decidedFor} mandatory />
        <LongText source="reason" label={text.agreed} rows={2} />
      </VerdictButton>
      <VerdictButton
        subject={docket}
        action="decide"
        intro={text.decideIntro}
        document={DecideJurisdictionDocument}
        defaultValues={{ manner: 'COMMON_SUPERIOR' }}
        input={({ manner, bodyId, reason, participants }) => ({
          id,
          version,
          manner: manner as DecisionManner,
          bodyId: said(bodyId),
          reason: said(reason),
          ...(participants ? { participants: said(participants) } : {}),
        })}
      >
        <SelectInput
          source="manner"
          label={text.manner}
          choices={manners.choices(['AGREEMENT'])}
          validate={required()}
          fullWidth
        />
        <DecidedBody />
        <LongText source="reason" label={text.reason} rows={3} />
        <Participants />
      </VerdictButton>
    </Box>
  );
}

/** Whoever sat in a joint conference is named. */
function Participants() {
  const text = useJurisdictionDocketText();
  const manner = useWatch<{ manner?: string }>({ name: 'manner' });
  return manner === 'JOINT_CONFERENCE' ? (
    <LongText source="participants" label={text.participants} rows={2} />
  ) : null;
}
