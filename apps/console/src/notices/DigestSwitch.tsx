import { FormControlLabel, Switch, Typography } from '@mui/material';
import { ChooseDigestDocument, NoticeSettingsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { useNoticeText } from './notice.text';

/** Whether one's notices come by mail as well. */
export function DigestSwitch() {
  const text = useNoticeText();
  const notify = useNotify();
  const [working, setWorking] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ['notices', 'settings'],
    queryFn: async ({ signal }) => (await run(NoticeSettingsDocument, {}, signal)).noticeSettings,
  });
  if (data === undefined) return null;

  async function choose(wanted: boolean): Promise<void> {
    setWorking(true);
    try {
      await run(ChooseDigestDocument, { wanted });
      await refetch();
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setWorking(false);
    }
  }

  if (data.email === null)
    return (
      <Typography color="text.secondary" sx={{ mt: 2 }}>
        {text.noEmail}
      </Typography>
    );
  return (
    <FormControlLabel
      sx={{ mt: 2, ml: 0 }}
      control={
        <Switch checked={data.digest} disabled={working} onChange={(_, wanted) => void choose(wanted)} />
      }
      label={text.digest(data.email)}
    />
  );
}
