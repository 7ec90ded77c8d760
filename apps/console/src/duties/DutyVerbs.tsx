import { Box } from '@mui/material';
import { CancelDutyDocument, ChangeDutyDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useDutyText } from './duty.text';
import { DutyInputs } from './DutyInputs';
import { HandOverDutyButton } from './HandOverDutyButton';
import { daysOf, type DutyProps } from './use-roster';

/** What can still be done with a duty: handed over from its last day on, changed or cancelled until then. */
export function DutyVerbs({ duty }: DutyProps) {
  if (duty.handedOverAt !== null) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {duty.untilOn <= today() && <HandOverDutyButton duty={duty} />}
      <ChangeDutyButton duty={duty} />
      <CancelDutyButton duty={duty} />
    </Box>
  );
}

function ChangeDutyButton({ duty: { id, version, officialId, fromOn, untilOn, phone } }: DutyProps) {
  const text = useDutyText();
  const refusal = useWriteRefusal('duty.arrange');
  return (
    <VerbButton label={text.change} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.change}
          intro={text.changeIntro}
          document={ChangeDutyDocument}
          defaultValues={{ officialId, fromOn, untilOn, phone }}
          input={(values) => ({
            id,
            version,
            officialId: String(values['officialId']),
            fromOn: String(values['fromOn']),
            untilOn: String(values['untilOn'] || values['fromOn']),
            ...(values['phone'] ? { phone: String(values['phone']) } : {}),
          })}
          onClose={close}
        >
          <DutyInputs />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

function CancelDutyButton({ duty }: DutyProps) {
  const text = useDutyText();
  const refusal = useWriteRefusal('duty.arrange');
  const { id, version, official } = duty;
  return (
    <VerbButton label={text.cancel} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.cancel}
          intro={text.cancelIntro(official.name, daysOf(duty))}
          document={CancelDutyDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
