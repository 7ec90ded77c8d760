import { Box, LinearProgress, Typography } from '@mui/material';
import type { PetitionStatus } from '@huiyin/client';
import { explain, papersRefusal } from '@huiyin/domain';
import { useNotify } from 'react-admin';
import { useLanguage } from '../i18n/language';
import { problemOf } from '../api/problem';
import { usePermissionRefusal, useWriteRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { useAttachmentText } from './attachment.text';
import { AttachmentDrop } from './AttachmentDrop';
import { AttachmentItem } from './AttachmentItem';
import { SendingFile } from './SendingFile';
import { useAttachments, useAttachmentsChanged } from './use-attachments';
import { useSending } from './use-sending';

type Props = Readonly<{ petition: Readonly<{ id: string; status: PetitionStatus }> }>;

/** 附件 of a petition: those there are, and more; for those who may, in the tenant itself. */
export function PetitionAttachments({ petition: { id, status } }: Props) {
  const text = useAttachmentText();
  const language = useLanguage();
  const notify = useNotify();
  const stands = useViewer()?.workplace !== null;
  const mayRead = usePermissionRefusal('attachment.read') === null;
  const mayAdd = useWriteRefusal('attachment.add') === null;
  const { data: attachments, error, isLoading, refetch } = useAttachments(id, mayRead && stands);
  const changed = useAttachmentsChanged(id);
  const sending = useSending(id, (name) => {
    changed();
    notify(text.sent(name), { type: 'success' });
  });
  const refusal = papersRefusal(status);
  const closed = refusal && explain(refusal.code, refusal.details, language);
  if (!mayRead) return null;
  return (
    <Section title={text.title}>
      {!stands && <Typography color="text.secondary">{text.enterFirst}</Typography>}
      {isLoading && <LinearProgress aria-label={text.title} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {attachments?.length === 0 && (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {text.empty}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mb: 1 }}>
        {attachments?.map((attachment) => (
          <AttachmentItem key={attachment.id} attachment={attachment} closed={closed} onRemoved={changed} />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {sending.list.map((one) => (
          <SendingFile
            key={one.key}
            sending={one}
            onStop={() => sending.stop(one.key)}
            onAgain={() => sending.again(one)}
            onDismiss={() => sending.dismiss(one.key)}
          />
        ))}
        {mayAdd && closed === null && <AttachmentDrop onFiles={sending.send} />}
      </Box>
    </Section>
  );
}
