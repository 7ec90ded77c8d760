import { Box, Button, Card, Typography } from '@mui/material';
import type { PetitionAction } from '@huiyin/client';
import { useState, type ComponentType } from 'react';
import { useRecordContext } from 'react-admin';
import { useFrameText } from '../frame/frame.text';
import { RefusedReasons } from '../frame/RefusedReasons';
import { Verbs } from '../frame/VerbRow';
import { AcceptButton } from './AcceptButton';
import { AcceptSimplyButton } from './AcceptSimplyButton';
import { AnswerButton } from './AnswerButton';
import { ArchiveButton } from './ArchiveButton';
import { AssignButton } from './AssignButton';
import { AttemptServiceButton } from './AttemptServiceButton';
import { CloseButton } from './CloseButton';
import { CommitButton } from './CommitButton';
import { CorrectButton } from './CorrectButton';
import { CoHandleButton } from './CoHandleButton';
import { PlanMeasureButton } from '../tasks/PlanMeasureButton';
import { DisputeCompetenceButton } from './DisputeCompetenceButton';
import { EndButton } from './EndButton';
import { EndSimpleButton } from './EndSimpleButton';
import { ExplainButton } from './ExplainButton';
import { ExtendButton } from './ExtendButton';
import { HandOffButton } from './HandOffButton';
import { ArrangeHearingButton, HoldHearingButton } from './HearingButtons';
import { nextStep } from './next-step';
import { InterimReplyButton } from './InterimReplyButton';
import { NotAcceptButton } from './NotAcceptButton';
import { NoteButton } from './NoteButton';
import type { PetitionRecord, VerbProps } from './PetitionVerb';
import { ExpediteButton } from './ExpediteButton';
import { OfferAidButton } from './OfferAidButton';
import { PlanButton } from './PlanButton';
import { RecordDirectionButton } from './RecordDirectionButton';
import { RecordViewButton } from './RecordViewButton';
import { ReportUpButton } from './ReportUpButton';
import { ReferOutButton } from './ReferOutButton';
import { AskRecusalButton } from './AskRecusalButton';
import { NameAccusedButton } from './NameAccusedButton';
import { ReissueCodeButton } from './ReissueCodeButton';
import { RerouteButton } from './RerouteButton';
import { ReturnButton } from './ReturnButton';
import { ServeButton, ServeInWritingButton } from './ServeButton';
import { SplitButton } from './SplitButton';
import { SponsorButton } from './SponsorButton';
import { TransferButton } from './TransferButton';
import { TakeButton } from './TakeButton';
import { OpenDossierButton } from '../legacy-dossiers/OpenDossierButton';
import { MediateButton } from '../mediations/MediateButton';
import { FinalityButton } from '../reviews/FinalityButton';
import { FinalityByPaperButton } from '../reviews/FinalityByPaperButton';
import { RequestReviewButton } from '../reviews/RequestReviewButton';
import { SuperviseButton } from '../supervision-orders/SuperviseButton';
import { useVerbText } from './verbs.text';
import { VoidButton } from './VoidButton';
import { WithdrawButton } from './WithdrawButton';

type Beside =
  | 'acknowledgeHandOff'
  | 'reveal'
  | 'answerClaim'
  | 'keepCommitment'
  | 'keepDossier'
  | 'breakCommitment'
  | 'reopen'
  | 'resume'
  | 'reassign';

/** What a verb is for: to go on, to speak with the petitioner, to bring in others, to change what stands. */
type Group = 'course' | 'told' | 'together' | 'changed';
const GROUPS: readonly Group[] = ['course', 'told', 'together', 'changed'];

/** In the order of a matter's life; `reveal` stands beside the petitioner, `answerClaim` beside its claim, what becomes of a commitment beside it; a dossier is kept on its own page. */
const verbs: Readonly<Record<Exclude<PetitionAction, Beside>, readonly [Group, ComponentType<VerbProps>]>> = {
  accept: ['course', AcceptButton],
  acceptSimply: ['course', AcceptSimplyButton],
  assign: ['course', AssignButton],
  take: ['course', TakeButton],
  split: ['course', SplitButton],
  answer: ['course', AnswerButton],
  serve: ['course', ServeButton],
  serveInWriting: ['course', ServeInWritingButton],
  attemptService: ['course', AttemptServiceButton],
  recordView: ['course', RecordViewButton],
  requestReview: ['course', RequestReviewButton],
  close: ['course', CloseButton],
  end: ['course', EndButton],
  archive: ['course', ArchiveButton],
  arrangeHearing: ['told', ArrangeHearingButton],
  holdHearing: ['told', HoldHearingButton],
  interimReply: ['told', InterimReplyButton],
  commit: ['told', CommitButton],
  plan: ['told', PlanButton],
  expedite: ['told', ExpediteButton],
  note: ['told', NoteButton],
  explain: ['told', ExplainButton],
  offerAid: ['told', OfferAidButton],
  reportUp: ['together', ReportUpButton],
  recordDirection: ['together', RecordDirectionButton],
  notAccept: ['together', TurnAwayButtons],
  transfer: ['together', TransferButton],
  referOut: ['together', ReferOutButton],
  handOff: ['together', HandOffButton],
  return: ['together', ReturnButton],
  disputeCompetence: ['together', DisputeCompetenceButton],
  sponsor: ['together', SponsorButton],
  coHandle: ['together', CoHandleButton],
  planMeasure: ['together', PlanMeasureButton],
  openDossier: ['together', OpenDossierButton],
  supervise: ['together', SuperviseButton],
  mediate: ['together', MediateButton],
  endSimple: ['changed', EndSimpleButton],
  extend: ['changed', ExtendButton],
  withdraw: ['changed', WithdrawButton],
  askRecusal: ['changed', AskRecusalButton],
  nameAccused: ['changed', NameAccusedButton],
  reroute: ['changed', RerouteButton],
  correct: ['changed', CorrectButton],
  reissueCode: ['changed', ReissueCodeButton],
  void: ['changed', VoidButton],
};
type Drawn = keyof typeof verbs;
const order = Object.keys(verbs) as Drawn[];

/** Of the two ways to name whom a matter accuses, an office has one; the other is not drawn, for it never comes to be allowed. */
const ANOTHER_OFFICES: Readonly<Partial<Record<Drawn, string>>> = {
  nameAccused: 'ACCUSATION_NOT_HERE',
  reroute: 'ACCUSATION_ELSEWHERE',
};

/** 不予受理, and its two forms for what went through all three tiers: only where it may be turned away at all. */
function TurnAwayButtons(props: VerbProps) {
  return (
    <>
      <NotAcceptButton {...props} />
      <FinalityButton />
      <FinalityByPaperButton />
    </>
  );
}

type Item = Readonly<{ action: Drawn; reason: string | null }>;

/** What may be done now, the next natural step first; and what not, each with its reason. */
export function PetitionVerbs() {
  const text = useVerbText();
  const { why } = useFrameText();
  const petition = useRecordContext<PetitionRecord>();
  const [explained, setExplained] = useState(petition?.actions.every(({ allowed }) => !allowed) ?? false);
  if (!petition) return null;
  const next = nextStep[petition.status];
  const items = order.flatMap((action): Item[] => {
    const verdict = petition.actions.find((candidate) => candidate.action === action);
    if (verdict?.code && verdict.code === ANOTHER_OFFICES[action]) return [];
    return [{ action, reason: verdict?.allowed ? null : (verdict?.reason ?? '') }];
  });
  const allowed = items
    .filter(({ reason }) => reason === null)
    .sort((a, b) => Number(b.action === next) - Number(a.action === next));
  const refused = items.filter(({ reason }) => reason !== null);
  const draw = ({ action }: Item) => {
    const [, Verb] = verbs[action];
    return <Verb key={action} primary={action === next && allowed[0]?.action === next} />;
  };
  const told = ({ action, reason }: Item) => ({
    label: petition.actions.find((candidate) => candidate.action === action)?.label ?? action,
    reason: reason ?? '',
  });
  const rowOf = (group: Group) => {
    const row = allowed.filter(({ action }) => verbs[action][0] === group);
    return row.length === 0 ? [] : [<Caption key={group}>{text.groups[group]}</Caption>, ...row.map(draw)];
  };
  // one array for all: a button that moves between the groups on a refresh keeps its open dialog and what is typed there
  const drawn = [
    <Typography key="now" variant="subtitle2" component="h2" sx={{ width: '100%' }}>
      {allowed.length > 0 ? text.now : text.nothing}
    </Typography>,
    ...GROUPS.flatMap(rowOf),
    <Box key="separator" sx={{ width: '100%', height: '1px', bgcolor: 'divider', my: 0.5 }} />,
    <Button key="why" size="small" aria-expanded={explained} onClick={() => setExplained(!explained)}>
      {why(refused.length)}
    </Button>,
    <Box key="below" sx={{ width: '100%' }} />,
    ...refused.map(draw),
  ];
  return (
    <Card component="section" aria-label={text.now} sx={{ p: 2, mb: 2, '@media print': { display: 'none' } }}>
      <Verbs explained={explained}>{drawn}</Verbs>
      {explained && <RefusedReasons refused={refused.map(told)} />}
    </Card>
  );
}

/** What a row of verbs is for, beside it, or above it on a phone. */
function Caption({ children }: Readonly<{ children: string }>) {
  return (
    <>
      <Box sx={{ width: '100%' }} />
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ width: { xs: '100%', sm: '5.5em' }, flex: 'none' }}
      >
        {children}
      </Typography>
    </>
  );
}
