import { ArrangePostDocument } from '@huiyin/client';
import { NumberInput, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText, today } from '../i18n/dates';
import { noted } from '../i18n/marks';
import { OfficialInput } from '../officials/OfficialInput';
import { useLeadershipText } from './leadership-group.text';
import type { PostProps } from './posts';

/** 调整分工: what was so before stays to be read. */
export function ArrangePostButton({ post }: PostProps) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  const { id, version, official, rank, duty, fromOn, untilOn, taker } = post;
  const now = today();
  const inOffice = fromOn <= now && (untilOn === null || untilOn >= now);
  return (
    <VerbButton label={text.arrange} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.arrange}
          intro={text.arrangeIntro(official.name)}
          document={ArrangePostDocument}
          defaultValues={{ rank, duty, fromOn: inOffice ? now : fromOn }}
          input={(values) => ({
            id,
            version,
            rank: Number(values['rank']) || rank,
            duty: String(values['duty'] ?? ''),
            fromOn: String(values['fromOn']),
            ...(values['takerId'] ? { takerId: String(values['takerId']) } : {}),
          })}
          onClose={close}
        >
          <TextInput source="duty" label={text.duty} helperText={false} multiline fullWidth />
          <NumberInput
            source="rank"
            label={text.rank}
            min={1}
            max={999}
            helperText={text.rankHelp}
            fullWidth
          />
          <DayInput
            source="fromOn"
            label={text.arrangeFrom}
            helperText={noted(text.arrangeFromHelp, dayText(fromOn))}
          />
          {untilOn !== null && (
            <OfficialInput
              source="takerId"
              label={text.taker}
              helperText={text.takerKept(taker?.name ?? null)}
            />
          )}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
