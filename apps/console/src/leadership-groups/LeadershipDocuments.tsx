import { Box, Chip } from '@mui/material';
import { AmendLeadershipGroupDocument, VoidLeadershipAmendmentDocument } from '@huiyin/client';
import { required, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { RoomTable } from '../frame/RoomTable';
import { Section } from '../frame/Section';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText, today } from '../i18n/dates';
import { labelled } from '../i18n/marks';
import { useLeadershipText } from './leadership-group.text';
import type { Group, GroupProps } from './posts';

type Amendment = Group['amendments'][number];
type Row = Readonly<{
  id: string;
  kind: string;
  number: string | null;
  title: string | null;
  day: string | null;
  amendment?: Amendment;
}>;

/** 成立和调整文件: by which documents the group is as it is, in their order. */
export function LeadershipDocuments({ group }: GroupProps) {
  const text = useLeadershipText();
  const { documentNumber, documentTitle, documentOn } = group;
  const rows: Row[] = [
    ...(documentNumber || documentTitle || documentOn
      ? [{ id: group.id, kind: text.founding, number: documentNumber, title: documentTitle, day: documentOn }]
      : []),
    ...group.amendments.map((amendment) => {
      const { id, number, title, issuedOn } = amendment;
      return { id, kind: text.amending, number, title, day: issuedOn, amendment };
    }),
  ];
  return (
    <Section title={text.documents} aside={<AmendButton group={group} />}>
      {rows.length === 0 ? (
        text.noDocuments
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <RoomTable<Row>
            rows={rows}
            columns={[
              {
                key: 'title',
                label: text.documentTitle,
                main: true,
                cell: ({ title, number }) => title ?? number,
              },
              { key: 'kind', label: text.absenceKind, cell: ({ kind }) => kind },
              { key: 'number', label: text.documentNumber, cell: ({ number }) => number },
              { key: 'day', label: text.documentOn, cell: ({ day }) => dayText(day) },
              {
                key: 'verbs',
                label: '',
                cell: ({ amendment }) => amendment && <Verbs amendment={amendment} />,
              },
            ]}
          />
        </Box>
      )}
    </Section>
  );
}

function Verbs({ amendment: { id, version, voidedAt, voidReason } }: { amendment: Amendment }) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  if (voidedAt) return <Chip size="small" label={labelled(text.voided, voidReason)} />;
  return (
    <VerbButton label={text.void} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.void}
          intro={text.voidIntro}
          document={VoidLeadershipAmendmentDocument}
          input={({ reason }) => ({ id, version, reason: String(reason) })}
          onClose={close}
        >
          <LongText source="reason" label={text.reason} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

function AmendButton({ group }: GroupProps) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  return (
    <VerbButton label={text.amend} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.amend}
          intro={text.amendIntro}
          document={AmendLeadershipGroupDocument}
          defaultValues={{ issuedOn: today() }}
          input={({ number, title, issuedOn }) => ({
            groupId: group.id,
            title: String(title),
            issuedOn: String(issuedOn),
            ...(number ? { number: String(number) } : {}),
          })}
          onClose={close}
        >
          <TextInput
            source="title"
            label={text.documentTitle}
            validate={required()}
            helperText={false}
            fullWidth
          />
          <TextInput source="number" label={text.documentNumber} helperText={false} fullWidth />
          <DayInput source="issuedOn" label={text.documentOn} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
