import { TransferPetitionDocument } from '@huiyin/client';
import { mayAssign } from '@huiyin/domain';
import { required, SelectInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useViewer } from '../api/viewer-store';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { OfficeInput } from '../transfers/OfficeInput';
import { useTransferText } from '../transfers/transfer.text';
import { Route, soleBody } from './Route';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';

export function TransferButton(props: VerbProps) {
  const text = useTransferText();
  const petition = useRecordContext<PetitionRecord>();
  const competent = soleBody(petition);
  const kind = useViewer()?.workplace?.kind;
  const county = kind === 'COUNTY_OFFICE';
  return (
    <PetitionVerb
      {...props}
      action="transfer"
      document={TransferPetitionDocument}
      intro={<Route intro={text.transfer} />}
      defaultValues={{ kind: 'FORWARD', toTenantId: competent?.officeId }}
    >
      <Inputs assigns={kind !== undefined && mayAssign(kind)} />
      {county && competent && <Deviation competent={competent} />}
    </PetitionVerb>
  );
}

function Inputs({ assigns }: { assigns: boolean }) {
  const text = useTransferText();
  const kinds = useLabels('transferKind');
  return (
    <>
      <OfficeInput source="toTenantId" label={text.to} mandatory />
      <SelectInput
        source="kind"
        label={text.kind}
        helperText={assigns ? text.kindHelp : text.upHelp}
        choices={kinds.choices(assigns ? [] : ['ASSIGN'])}
        fullWidth
        validate={required()}
      />
      <DayInput
        source="reportDueOn"
        label={text.reportDueOn}
        helperText={assigns ? text.reportDueHelp : text.upDueHelp}
        optional
      />
      <LongText source="instruction" label={text.instruction} optional />
    </>
  );
}

type Body = Readonly<{ officeId: string | null; name: string }>;

/** Asked for where the county's office sends a matter elsewhere than its rules say. */
function Deviation({ competent: { officeId, name } }: { competent: Body }) {
  const text = useTransferText();
  const toTenantId = useWatch<{ toTenantId?: string }>({ name: 'toTenantId' });
  return toTenantId && toTenantId !== officeId ? (
    <LongText source="deviation" label={text.deviation(name)} rows={2} />
  ) : null;
}
