import { Button } from '@mui/material';
import { EnterTenantDocument, type TenantFieldsFragment } from '@huiyin/client';
import { useState } from 'react';
import { useNavigate, useNotify, useRecordContext, useRefresh } from 'react-admin';
import { newKey } from '../api/idempotency';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { useViewer, viewerStore } from '../api/viewer-store';
import { useTenantText } from './tenant.text';

/** County staff write only after entering; the banner says where they are from then on. */
export function EnterTenantButton() {
  const text = useTenantText();
  const tenant = useRecordContext<TenantFieldsFragment>();
  const viewer = useViewer();
  const notify = useNotify();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [entering, setEntering] = useState(false);
  if (!tenant) return null;
  const here = viewer?.workplace?.id === tenant.id;

  async function enter({ id, name }: TenantFieldsFragment): Promise<void> {
    setEntering(true);
    try {
      await run(EnterTenantDocument, { input: { tenantId: id, idempotencyKey: newKey() } });
      await viewerStore.load();
      refresh();
      notify(text.entered(name), { type: 'success' });
      navigate('/');
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setEntering(false);
    }
  }

  return (
    <Button
      variant="contained"
      size="small"
      loading={entering}
      disabled={here}
      onClick={() => void enter(tenant)}
    >
      {here ? text.here : text.enter}
    </Button>
  );
}
