import { EndMediationDocument } from '@huiyin/client';
import { MEDIATION_LENGTHS, RECORDED_ENDINGS } from '@huiyin/domain';
import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { useDisputeText } from './dispute.text';
import { ChoiceInput } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

/** 终止调解: a side that does not go on is asked for no reason. */
export function EndMediationButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="end"
      document={EndMediationDocument}
      intro={text.endIntro}
      input={({ ending, reason, thisMatterOnly }) => ({
        id,
        version,
        ending,
        reason: ending === 'NO_AGREEMENT' ? String(reason ?? '') : null,
        thisMatterOnly: thisMatterOnly === true,
      })}
    >
      <ChoiceInput source="ending" label={text.ending} of="mediationEnding" only={RECORDED_ENDINGS} />
      <Reason />
      {mediation.matterCount > 1 && <Alone />}
    </VerdictButton>
  );
}

function Reason() {
  const text = useMediationText();
  const ending: unknown = useWatch({ name: 'ending' });
  if (ending !== 'NO_AGREEMENT') return null;
  return <LongText source="reason" label={text.endReason} rows={2} longest={MEDIATION_LENGTHS.reason} />;
}

/** Of several matters of a dispute, whether this one alone leaves. */
function Alone() {
  const text = useDisputeText();
  const ending: unknown = useWatch({ name: 'ending' });
  if (ending === 'ENDED_BY_PETITIONER') return null;
  return <BooleanInput source="thisMatterOnly" label={text.ended} helperText={text.endedHint} />;
}
