import { Box, Card, Typography } from '@mui/material';
import type { PetitionAction, PetitionStatus } from '@huiyin/client';
import type { ComponentType } from 'react';
import { useRecordContext } from 'react-admin';
import { AcceptButton } from './AcceptButton';
import { AnswerButton } from './AnswerButton';
import { ArchiveButton } from './ArchiveButton';
import { AssignButton } from './AssignButton';
import { CloseButton } from './CloseButton';
import { CorrectButton } from './CorrectButton';
import { ExtendButton } from './ExtendButton';
import { NotAcceptButton } from './NotAcceptButton';
import { NoteButton } from './NoteButton';
import type { PetitionRecord, VerbProps } from './PetitionVerb';
import { ReferOutButton } from './ReferOutButton';
import { ReissueCodeButton } from './ReissueCodeButton';
import { ReturnButton } from './ReturnButton';
import { ServeButton } from './ServeButton';
import { TakeButton } from './TakeButton';
import { useVerbText } from './verbs.text';
import { VoidButton } from './VoidButton';
import { WithdrawButton } from './WithdrawButton';

/** In the order of a matter's life; `reveal` stands beside the petitioner instead. */
const buttons: Readonly<Record<Exclude<PetitionAction, 'reveal'>, ComponentType<VerbProps>>> = {
  accept: AcceptButton,
  assign: AssignButton,
  take: TakeButton,
  answer: AnswerButton,
  serve: ServeButton,
  close: CloseButton,
  archive: ArchiveButton,
  note: NoteButton,
  notAccept: NotAcceptButton,
  referOut: ReferOutButton,
  return: ReturnButton,
  extend: ExtendButton,
  withdraw: WithdrawButton,
  correct: CorrectButton,
  reissueCode: ReissueCodeButton,
  void: VoidButton,
};
type Drawn = keyof typeof buttons;
const order = Object.keys(buttons) as Drawn[];

/** Which button is drawn first and largest. Emphasis only: what is allowed, the server says. */
const nextStep: Partial<Record<PetitionStatus, Drawn>> = {
  REGISTERED: 'accept',
  ACCEPTED: 'assign',
  ASSIGNED: 'take',
  HANDLING: 'answer',
  ANSWERED: 'serve',
  NOT_ACCEPTED: 'serve',
  REFERRED_OUT: 'serve',
  WITHDRAWN: 'close',
  SERVED: 'close',
  CLOSED: 'archive',
};

type Item = Readonly<{ action: Drawn; reason: string | null }>;

/** What may be done now, the next natural step first; and what not, under its reason. */
export function PetitionVerbs() {
  const text = useVerbText();
  const petition = useRecordContext<PetitionRecord>();
  if (!petition) return null;
  const next = nextStep[petition.status];
  const items: Item[] = order.map((action) => {
    const verdict = petition.actions.find((candidate) => candidate.action === action);
    return { action, reason: verdict?.allowed ? null : (verdict?.reason ?? '') };
  });
  const allowed = items.filter(({ reason }) => reason === null).sort((a, b) => Number(b.action === next) - Number(a.action === next));
  const reasons = [...new Set(items.flatMap(({ reason }) => (reason === null ? [] : [reason])))];
  const draw = ({ action }: Item) => {
    const Button = buttons[action];
    return <Button key={action} primary={action === next && allowed[0]?.action === next} />;
  };
  // one array for all: a button that moves between the groups on a refresh keeps its open dialog and what is typed there
  const drawn = [
    <Typography key="now" variant="subtitle2" component="h2" sx={{ width: '100%' }}>
      {allowed.length > 0 ? text.now : text.nothing}
    </Typography>,
    ...allowed.map(draw),
    ...reasons.flatMap((reason, i) => [
      <Box key={reason} sx={{ width: '100%', fontSize: '0.875rem', color: 'text.secondary', ...(i === 0 && separated) }}>
        {reason}
      </Box>,
      ...items.filter((item) => item.reason === reason).map(draw),
    ]),
  ];
  return (
    <Card component="section" aria-label={text.now} sx={{ p: 2, mb: 2, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {drawn}
    </Card>
  );
}

const separated = { mt: 1, pt: 1.5, borderTop: 1, borderColor: 'divider' };
