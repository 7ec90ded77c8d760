import { Alert, Button } from '@mui/material';
import { EMERGENCY_LENGTHS } from '@huiyin/domain';
import { useEffect, useState } from 'react';
import {
  Create,
  maxLength,
  required,
  SaveButton,
  SimpleForm,
  TextInput,
  Toolbar,
  useNotify,
  useRedirect,
} from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { newKey } from '../api/idempotency';
import { useViewer } from '../api/viewer-store';
import { WallTimeInput } from '../frame/WallTimeInput';
import { wallTimeNow } from '../i18n/dates';
import { draftsOf, removeDraft, saveDraft, useDrafts, type EmergencyDraft } from '../outbox/drafts';
import { send } from '../outbox/send';
import { UnitInput } from '../units/UnitInput';
import { useEmergencyText } from './emergency-report.text';

/** What goes up at once; a call by phone does not wait for it. */
export default function EmergencyReportCreate() {
  const viewer = useViewer();
  const [params] = useSearchParams();
  const wanted = params.get('draft');
  return viewer && <Writing key={wanted} accountId={viewer.id} wanted={wanted} />;
}

/** Every letter is on the device at once, whatever the network does; saved without it, the report waits there. */
function Writing({ accountId, wanted }: { accountId: string; wanted: string | null }) {
  const text = useEmergencyText();
  const notify = useNotify();
  const redirect = useRedirect();
  const [begun] = useState(() => begunBefore(accountId, wanted));
  const [problem, setProblem] = useState(begun.problem);
  async function submit(values: FieldValues): Promise<void> {
    const typed = written(begun, values);
    const draft = { ...typed, happenedAt: typed.happenedAt || wallTimeNow(), state: 'TO_SEND' as const };
    saveDraft(accountId, draft);
    const sent = await send(accountId, draft);
    if ('problem' in sent) return setProblem(sent.problem);
    if ('id' in sent) return redirect('show', 'emergency-reports', sent.id);
    notify(text.waits, { type: 'warning', autoHideDuration: 8_000 });
    return redirect('/');
  }
  const discard = (): void => {
    removeDraft(accountId, begun.key);
    redirect('list', 'emergency-reports');
  };
  return (
    <Create title={text.report} redirect={false} sx={{ maxWidth: 720 }}>
      <SimpleForm
        defaultValues={begun}
        onSubmit={submit}
        toolbar={<Verbs accountId={accountId} of={begun} onDiscard={discard} />}
      >
        {problem && (
          <Alert severity="error" sx={{ mb: 1, width: '100%' }}>
            {problem}
          </Alert>
        )}
        <KeepDraft accountId={accountId} of={begun} />
        <TextInput
          source="what"
          label={text.what}
          helperText={text.whatHelp}
          validate={[required(), maxLength(EMERGENCY_LENGTHS.what)]}
          fullWidth
        />
        <TextInput
          source="place"
          label={text.place}
          helperText={false}
          validate={[required(), maxLength(EMERGENCY_LENGTHS.place)]}
          fullWidth
        />
        <WallTimeInput source="happenedAt" label={text.happenedAt} helperText={text.happenedHelp} />
        <TextInput
          source="measures"
          label={text.measures}
          helperText={text.measuresHelp}
          validate={[required(), maxLength(EMERGENCY_LENGTHS.measures)]}
          multiline
          minRows={3}
          fullWidth
        />
        <UnitInput source="unitId" label={text.unit} helperText={text.unitHelp} />
      </SimpleForm>
    </Create>
  );
}

function Verbs({
  accountId,
  of,
  onDiscard,
}: {
  accountId: string;
  of: EmergencyDraft;
  onDiscard: () => void;
}) {
  const text = useEmergencyText();
  const kept = useDrafts(accountId).some(({ key }) => key === of.key);
  return (
    <Toolbar sx={{ gap: 2 }}>
      <SaveButton alwaysEnable />
      {kept && (
        <Button color="error" onClick={onDiscard}>
          {text.discard}
        </Button>
      )}
    </Toolbar>
  );
}

/** Writes what is typed into the draft. */
function KeepDraft({ accountId, of }: { accountId: string; of: EmergencyDraft }) {
  const { watch } = useFormContext();
  useEffect(() => {
    const { unsubscribe } = watch((values, { type }) => {
      if (type === 'change') saveDraft(accountId, written(of, values));
    });
    return unsubscribe;
  }, [accountId, of, watch]);
  return null;
}

/** The draft that was asked for, else the one that was begun and never let go, else a new one. */
function begunBefore(accountId: string, wanted: string | null): EmergencyDraft {
  const found = draftsOf(accountId).find(
    (draft) =>
      draft.kind === 'EMERGENCY' &&
      draft.state === 'WRITING' &&
      (wanted === null ? draft.problem === null : draft.key === wanted),
  );
  if (found?.kind === 'EMERGENCY') return found;
  const nothing = { what: '', place: '', happenedAt: '', measures: '', unitId: null };
  return { ...nothing, kind: 'EMERGENCY', key: newKey(), state: 'WRITING', problem: null };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function written({ key }: EmergencyDraft, values: FieldValues): EmergencyDraft {
  return {
    kind: 'EMERGENCY',
    key,
    what: textOf(values['what']),
    place: textOf(values['place']),
    happenedAt: textOf(values['happenedAt']),
    measures: textOf(values['measures']),
    unitId: textOf(values['unitId']) || null,
    state: 'WRITING',
    problem: null,
  };
}
