import { TransferPetitionDocument, TransferTargetsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, required, SelectInput } from 'react-admin';
import { run } from '../api/run';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useTransferText } from '../transfers/transfer.text';
import { PetitionVerb, type VerbProps } from './PetitionVerb';

export function TransferButton(props: VerbProps) {
  const text = useTransferText();
  return (
    <PetitionVerb
      {...props}
      action="transfer"
      document={TransferPetitionDocument}
      intro={text.transfer}
      defaultValues={{ kind: 'FORWARD' }}
    >
      <Inputs />
    </PetitionVerb>
  );
}

function Inputs() {
  const text = useTransferText();
  const kinds = useLabels('transferKind');
  const { data, isPending } = useQuery({
    queryKey: ['transferTargets'],
    queryFn: ({ signal }) => run(TransferTargetsDocument, {}, signal),
  });
  return (
    <>
      <AutocompleteInput
        source="toTenantId"
        label={text.to}
        choices={data ? [...data.transferTargets] : []}
        isPending={isPending}
        optionText="name"
        validate={required()}
      />
      <SelectInput
        source="kind"
        label={text.kind}
        helperText={text.kindHelp}
        choices={kinds.choices()}
        fullWidth
        validate={required()}
      />
      <DayInput source="reportDueOn" label={text.reportDueOn} helperText={text.reportDueHelp} optional />
      <LongText source="instruction" label={text.instruction} optional />
    </>
  );
}
