import { Box, Button, Chip, Link, Typography } from '@mui/material';
import type { NoticeFieldsFragment, NoticeKind } from '@huiyin/client';
import { LinkBase } from 'react-admin';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useNoticeText } from './notice.text';
import { useReading } from './use-notices';

const COLOUR: Readonly<Partial<Record<NoticeKind, 'error' | 'warning' | 'primary'>>> = {
  OVERDUE: 'error',
  EMERGENCY: 'error',
  COUNTY_EMERGENCY: 'error',
  COUNTY_ORDER_OVERDUE: 'error',
  DUE_1: 'error',
  DUE_3: 'warning',
  DUE_7: 'warning',
  SENT_BACK: 'warning',
  ANSWER_FELL: 'warning',
  BOUNCED_AGAIN: 'error',
  REVIEW_ASKED: 'warning',
  RECUSAL_TO_DECIDE: 'warning',
  RECUSAL_DUE: 'warning',
  REPORT_MISSING: 'warning',
  HANDED_OVER: 'primary',
  MATTER_ARRIVED: 'primary',
  REVIEW_ARRIVED: 'primary',
  REVIEW_UNSERVED: 'error',
  REVIEW_MOVED: 'warning',
  REVIEW_ENDED: 'warning',
  MEDIATION_DUE: 'warning',
  MEDIATION_WINDOW: 'warning',
  RECONSIDERATION_ENDING: 'warning',
  LITIGATION_ENDING: 'warning',
  DISPUTE_STEP_DUE: 'warning',
  OBJECTION_MADE: 'warning',
  OBJECTION_REFUSED: 'warning',
  SUPERVISED: 'warning',
  SUPERVISION_DUE: 'error',
  COMMITMENT_DUE: 'warning',
  COMMITMENT_BROKEN: 'error',
  COMMITMENT_OBJECTED: 'warning',
  DESTRUCTION_ASKED: 'primary',
  MEETING_PLANNED: 'primary',
  MEETING_CHANGED: 'warning',
  DUTY_GIVEN: 'primary',
  DUTY_SOON: 'warning',
  TERM_ENDING: 'warning',
  HANDOVER_REFUSED: 'error',
};

/** One notice: why, of which matter, since when; following it reads it. */
export function NoticeLine({ notice }: { notice: NoticeFieldsFragment }) {
  const text = useNoticeText();
  const kinds = useLabels('noticeKind');
  const why = useWhy();
  const { read, working } = useReading();
  const { subject, path } = subjectOf(notice, kinds);
  const unread = notice.readAt === null;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        p: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: unread ? 'action.hover' : 'transparent',
      }}
    >
      <Box sx={{ flex: '0 0 7.5em' }}>
        <Chip
          size="small"
          variant={unread ? 'filled' : 'outlined'}
          color={COLOUR[notice.kind] ?? 'default'}
          label={kinds.of(notice.kind)}
        />
      </Box>
      <Box sx={{ flex: '1 1 16em', minWidth: 0 }}>
        <Link
          component={LinkBase}
          to={path}
          underline="hover"
          sx={{ fontWeight: unread ? 600 : 400 }}
          onClick={() => unread && void read(notice.id)}
        >
          {subject}
        </Link>
        <Typography variant="body2" color="text.secondary">
          {why(notice)}
        </Typography>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
        {minuteText(notice.madeAt)}
      </Typography>
      <Box sx={{ flex: '0 0 auto', minWidth: '6.5em', ml: 'auto', textAlign: 'right' }}>
        {unread && (
          <Button
            size="small"
            loading={working}
            sx={{ whiteSpace: 'nowrap' }}
            aria-label={text.readOf(subject)}
            onClick={() => void read(notice.id)}
          >
            {text.read}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function subjectOf(notice: NoticeFieldsFragment, kinds: ReturnType<typeof useLabels>) {
  const { petition, task, leadershipGroup, reportObligation, unit, emergencyReport, transfer } = notice;
  const { meeting, duty, review, destruction } = notice;
  if (petition)
    return { subject: `${petition.number} ${petition.title}`, path: `/petitions/${petition.id}/show` };
  if (transfer)
    return {
      subject: `${transfer.receiptNumber} ${transfer.title ?? ''}`,
      path: `/transfers/${transfer.id}/show`,
    };
  if (review)
    return {
      subject: `${review.petitionNumber} ${review.title}`,
      path: `/reviews/${review.id}/show`,
    };
  if (meeting)
    return {
      subject: [meeting.group.name, minuteText(meeting.heldAt), meeting.place].join(' · '),
      path: `/meetings/${meeting.id}/show`,
    };
  if (duty) return { subject: [duty.group.name, duty.phone].join(' · '), path: '/duties' };
  if (destruction) return { subject: destruction.number, path: '/archive-volumes' };
  if (task) return { subject: task.what, path: `/tasks/${task.id}/show` };
  if (emergencyReport)
    return { subject: emergencyReport.what, path: `/emergency-reports/${emergencyReport.id}/show` };
  if (notice.countyOrderId)
    return {
      subject: [notice.byName, kinds.of(notice.kind)].filter(Boolean).join(' · '),
      path: `/supervision-orders/${notice.countyOrderId}/show`,
    };
  if (notice.countyEmergencyId)
    return {
      subject: [notice.byName, kinds.of('EMERGENCY')].filter(Boolean).join(' · '),
      path: `/emergency-reports/${notice.countyEmergencyId}/show`,
    };
  if (reportObligation)
    return { subject: [reportObligation.what, unit?.name].filter(Boolean).join(' · '), path: '/reports' };
  return { subject: leadershipGroup?.name ?? '', path: `/leadership-groups/${leadershipGroup?.id}/show` };
}

/** Why somebody is told, in a sentence. */
function useWhy() {
  const text = useNoticeText();
  const positions = useLabels('leadershipPosition');
  return (notice: NoticeFieldsFragment): string => {
    const { kind, taskId, dueOn, daysLeft, byName, position, vacantSince, unit, inHand, why } = notice;
    const day = dayText(dueOn) ?? '';
    switch (kind) {
      case 'HANDED_OVER':
        if (byName === null) return text.fromPortal;
        return taskId === null ? text.handedOver(byName) : text.taskGiven(byName);
      case 'SENT_BACK':
        return text.sentBack(byName ?? '');
      case 'REVIEW_ASKED':
        return text.reviewAsked(byName ?? '');
      case 'BOUNCED_AGAIN':
        return text.bouncedAgain(byName ?? '');
      case 'RECUSAL_TO_DECIDE':
        return text.recusalToDecide(byName ?? '');
      case 'RECUSAL_DUE':
        return text.recusalDue(day, daysLeft ?? 0);
      case 'MATTER_ARRIVED':
      case 'OBJECTION_MADE':
      case 'OBJECTION_REFUSED':
      case 'MATTER_SIGNED':
      case 'RESULT_REPORTED':
      case 'RESULT_SUPPLEMENTED':
      case 'TASK_WITHDRAWN':
      case 'ANSWER_FELL':
        return text.said[kind](byName ?? '');
      case 'VACANCY':
        return text.vacancy(position === null ? '' : positions.of(position), dayText(vacantSince) ?? '');
      case 'TERM_ENDING':
        return text.termEnding(byName ?? '', position === null ? '' : positions.of(position), day, inHand);
      case 'HANDOVER_REFUSED':
        return text.handOverRefused(byName ?? '', day, why ?? '', inHand);
      case 'EMERGENCY':
        return text.emergency(byName ?? '');
      case 'COUNTY_EMERGENCY':
        return text.countyEmergency(byName ?? '');
      case 'REPORT_MISSING':
        return text.reportMissing(day, unit?.name ?? null);
      case 'REVIEW_ARRIVED':
        return text.reviewArrived(byName ?? '', day);
      case 'REVIEW_UNSERVED':
        return text.reviewUnserved(day);
      case 'REVIEW_MOVED':
        return text.reviewMoved(day);
      case 'REVIEW_ENDED':
        return text.reviewEnded(day);
      case 'MEDIATION_DUE':
      case 'MEDIATION_WINDOW':
      case 'DISPUTE_STEP_DUE':
        return text.mediation[kind](day, daysLeft ?? 0);
      case 'RECONSIDERATION_ENDING':
      case 'LITIGATION_ENDING':
        return text.ending[kind](day, daysLeft ?? 0);
      case 'SUPERVISED':
        return text.supervised(byName ?? '', day);
      case 'SUPERVISION_PROGRESS':
        return text.supervisionProgress(byName ?? '');
      case 'COUNTY_ORDER_ANSWERED':
        return text.countyOrderAnswered(byName ?? '');
      case 'COUNTY_ORDER_OVERDUE':
        return text.countyOrderOverdue(byName ?? '', dueOn ?? '');
      case 'SUPERVISION_DUE':
        return (daysLeft ?? 0) < 0
          ? text.supervisionOverdue(day, -(daysLeft ?? 0))
          : text.supervisionDue(day, daysLeft ?? 0);
      case 'COMMITMENT_DUE':
        return text.commitmentDue(day, daysLeft ?? 0);
      case 'COMMITMENT_OBJECTED':
        return text.commitmentObjected(day);
      case 'COMMITMENT_BROKEN':
        return text.commitmentBroken(day);
      case 'DESTRUCTION_ASKED':
        return text.destructionAsked(byName ?? '');
      case 'MEETING_PLANNED':
      case 'MEETING_CHANGED':
      case 'MEETING_CANCELLED':
      case 'DUTY_GIVEN':
      case 'DUTY_SOON':
      case 'DUTY_DROPPED':
        return text.day[kind](day, byName ?? '');
      case 'OVERDUE':
        return text.overdue(day, -(daysLeft ?? 0));
      default:
        return text.dueIn(day, daysLeft ?? 0);
    }
  };
}
