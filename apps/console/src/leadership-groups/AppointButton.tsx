import { AppointLeaderDocument, type LeadershipPosition } from '@huiyin/client';
import { DateInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { useLeadershipText } from './leadership-group.text';
import type { GroupProps } from './posts';

export function AppointButton({ group }: GroupProps) {
  const text = useLeadershipText();
  const positions = useLabels('leadershipPosition');
  const refusal = useWriteRefusal('leadership.manage');
  const headed = group.posts.some(({ position, voidedAt }) => position === 'HEAD' && voidedAt === null);
  return (
    <VerbButton label={text.appoint} refusal={group.endedOn ? text.ended : refusal} primary>
      {(close) => (
        <VerbDialog
          title={text.appoint}
          intro={text.appointIntro}
          document={AppointLeaderDocument}
          defaultValues={{
            position: headed ? 'MEMBER' : 'HEAD',
            fromOn: group.posts.length === 0 ? group.foundedOn : today(),
          }}
          input={({ officialId, position, rank, duty, fromOn, untilOn }) => ({
            groupId: group.id,
            officialId: String(officialId),
            position: position as LeadershipPosition,
            ...(rank ? { rank: Number(rank) } : {}),
            fromOn: String(fromOn),
            ...(duty ? { duty: String(duty) } : {}),
            ...(untilOn ? { untilOn: String(untilOn) } : {}),
          })}
          onClose={close}
        >
          <OfficialInput source="officialId" label={text.official} mandatory />
          <SelectInput
            source="position"
            label={text.position}
            choices={positions.choices()}
            validate={required()}
            fullWidth
          />
          <NumberInput
            source="rank"
            label={text.rank}
            min={1}
            max={999}
            helperText={text.rankHelp}
            fullWidth
          />
          <TextInput source="duty" label={text.duty} helperText={false} fullWidth />
          <DayInput source="fromOn" label={text.fromOn} />
          <DateInput source="untilOn" label={text.untilOn} helperText={text.untilHelp} fullWidth />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
