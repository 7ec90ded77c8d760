import { useQuery } from '@tanstack/react-query';
import { JoinMediationDocument, MediationsDocument } from '@huiyin/client';
import { RUNNING_MEDIATION } from '@huiyin/domain';
import { Alert, LinearProgress } from '@mui/material';
import { required, SelectInput, useRecordContext } from 'react-admin';
import { noted } from '../i18n/marks';
import { run } from '../api/run';
import { PetitionVerb, type PetitionRecord } from '../petitions/PetitionVerb';
import { useDisputeText } from './dispute.text';

/** 并入调解: the dispute is mediated on another matter already. */
export function JoinMediationButton() {
  const text = useDisputeText();
  return (
    <PetitionVerb
      action="mediate"
      label={text.join}
      document={JoinMediationDocument}
      intro={text.joinIntro}
      input={({ mediationId }) => ({ mediationId: String(mediationId ?? '') })}
    >
      <Running />
    </PetitionVerb>
  );
}

/** What is being mediated in this office, one line a dispute. */
function Running() {
  const text = useDisputeText();
  const petition = useRecordContext<PetitionRecord>();
  const { data } = useQuery({
    queryKey: ['mediations', 'to join'],
    queryFn: async ({ signal }) =>
      (await run(MediationsDocument, { status: [...RUNNING_MEDIATION], first: 100 }, signal)).mediations
        .nodes,
  });
  if (data === undefined) return <LinearProgress />;
  const disputes = new Map(
    data.filter((one) => one.petitionId !== petition?.id).map((one) => [one.disputeId ?? one.id, one]),
  );
  if (disputes.size === 0) return <Alert severity="info">{text.noneToJoin}</Alert>;
  return (
    <SelectInput
      source="mediationId"
      label={text.which_mediation}
      choices={[...disputes.values()].map(({ id, subject, body, petition: { number } }) => ({
        id,
        name: noted(`${subject} · ${body}`, number),
      }))}
      translateChoice={false}
      validate={required()}
      helperText={false}
      fullWidth
    />
  );
}
