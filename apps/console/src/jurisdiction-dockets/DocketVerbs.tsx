import { Box } from '@mui/material';
import {
  AgreeOnJurisdictionDocument,
  DecideJurisdictionDocument,
  StateJurisdictionOpinionDocument,
  type JurisdictionDocketFieldsFragment,
} from '@huiyin/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { BooleanInput, required, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Keyless } from '../api/use-act';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { UnitInput } from '../units/UnitInput';
import { DecidedBody } from './DecidedBody';
import { useJurisdictionDocketText } from './jurisdiction-docket.text';

type Props = Readonly<{ docket: JurisdictionDocketFieldsFragment }>;

/** What can be done with an open question; the server says what to whom. */
export function DocketVerbs({ docket }: Props) {
  const text = useJurisdictionDocketText();
  const manners = useLabels('decisionManner');
  const competent = docket.opinions.find((opinion) => opinion.competent);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <Verb
        docket={docket}
        action="state"
        intro={text.stateIntro}
        document={StateJurisdictionOpinionDocument}
        defaultValues={{ competent: false }}
      >
        <UnitInput source="unitId" label={text.unit} mandatory />
        <BooleanInput source="competent" label={text.competent} helperText={false} />
        <LongText source="reason" label={text.reason} rows={2} />
      </Verb>
      <Verb
        docket={docket}
        action="agree"
        intro={text.agreeIntro}
        document={AgreeOnJurisdictionDocument}
        defaultValues={{ unitId: competent?.unitId }}
      >
        <UnitInput source="unitId" label={text.decidedFor} mandatory />
        <LongText source="reason" label={text.agreed} rows={2} />
      </Verb>
      <Verb
        docket={docket}
        action="decide"
        intro={text.decideIntro}
        document={DecideJurisdictionDocument}
        defaultValues={{ manner: 'COMMON_SUPERIOR' }}
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
      </Verb>
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

type VerbProps<Result, Input> = Props &
  Readonly<{
    action: string;
    intro: string;
    document: TypedDocumentNode<Result, { input: Input }>;
    defaultValues: object;
    children: ReactNode;
  }>;

function Verb<Result, Input>({ docket, action, children, ...dialog }: VerbProps<Result, Input>) {
  const verdict = docket.actions.find((candidate) => candidate.action === action);
  if (!verdict) return null;
  const { id, version } = docket;
  return (
    <VerbButton label={verdict.label} refusal={verdict.allowed ? null : (verdict.reason ?? '')}>
      {(close) => (
        <VerbDialog
          {...dialog}
          title={verdict.label}
          input={(values) => ({ ...values, id, version }) as unknown as Keyless<Input>}
          onClose={close}
        >
          {children}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
