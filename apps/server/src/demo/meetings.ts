import { addDays, beijingDate, membersOn } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { SignedIn } from '../graphql/context';
import { postsOf } from '../leadership-groups/held-posts.service';
import { adoptMinutes, holdMeeting, planMeeting, recordMinutes } from '../meetings/meeting.service';
import { completeTask, recordDirective, recordResolution } from '../tasks/task.service';
import type { DemoTenant } from './cast';
import { officeMoment, weekday } from './dates';
import { record } from './record';

const OPENING_AGENDA = ['通报上月信访事项办理情况', '研究超期事项和下一步措施'];
const MINUTES = `会议听取了上月信访事项办理情况的通报，逐件研究了将要到期和已经超期的事项。
会议认为：初次答复质量是重复反映的主要原因，答复前要当面听取意见。
会议决定事项见“会议决定”，由责任人按期完成。`;

/**
 * A meeting that was held and one that is to come, what it decided, and a directive from above: at work, done and late.
 * `today` is Beijing's.
 */
export async function demoMeetings(
  tx: Tx,
  tenant: DemoTenant,
  actor: SignedIn,
  groupId: string,
  now: Date,
): Promise<void> {
  const today = beijingDate(now);
  const day = (days: number): string => weekday(addDays(today, days), addDays(today, days + 2));
  const heldAt = officeMoment(day(-24), 30);
  const members = membersOn(await postsOf(tx, groupId), beijingDate(heldAt));
  const [first = '', second = first] = members.toReversed();
  const at = (moment: Date) => ({ tx, actor, now: moment });
  const done = (action: string, kind: string, result: Done): string => {
    record(tx, actor, action, kind, result);
    return result.id;
  };

  const plan = { groupId, place: '二楼会议室', agenda: OPENING_AGENDA };
  const id = done('planMeeting', 'Meeting', await planMeeting(at(heldAt), { ...plan, heldAt }));
  const attendance = members.map((officialId, i) => ({
    officialId,
    attendance: i > 0 && i % 4 === 0 ? ('EXCUSED' as const) : ('PRESENT' as const),
  }));
  done('holdMeeting', 'Meeting', await holdMeeting(at(heldAt), { id, attendance }));
  done('recordMinutes', 'Meeting', await recordMinutes(at(heldAt), { id, minutes: MINUTES }));
  done('adoptMinutes', 'Meeting', await adoptMinutes(at(officeMoment(day(-20), 60)), { id }));
  const resolve = async (what: string, ownerId: string, dueOn: string): Promise<string> =>
    done(
      'recordResolution',
      'Task',
      await recordResolution(at(heldAt), { meetingId: id, task: { what, ownerId, dueOn } }),
    );
  await resolve('对超期事项逐件列出办理方案和时间', first, day(6));
  const finished = await resolve('在办事大厅公布接待日和联系电话', second, day(-10));
  const evidence = '已在办事大厅公示栏张贴，并更新了门户上的公开信息。';
  done(
    'completeTask',
    'Task',
    await completeTask(at(officeMoment(day(-12), 90)), { id: finished, evidence }),
  );
  const coming = officeMoment(day(7), 30);
  done('planMeeting', 'Meeting', await planMeeting(at(now), { ...plan, heldAt: coming }));

  const directive = await recordDirective(at(now), {
    organ: '云溪县信访工作联席会议办公室',
    documentNumber: '云信联办〔2026〕7号',
    receivedOn: day(-18),
    text: '开展矛盾纠纷排查，摸清底数，逐件明确责任人和化解期限，按月报送进展。',
    tasks: [
      { what: '排查本单位矛盾纠纷，建立清单', ownerId: second, dueOn: day(-3) },
      { what: `报送${tenant.name}排查化解进展`, ownerId: first, dueOn: day(12) },
    ],
  });
  done('recordDirective', 'Directive', directive);
}
