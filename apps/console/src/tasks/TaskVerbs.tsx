import { STATEMENT_LENGTH } from '@huiyin/domain';
import {
  CompleteTaskDocument,
  ReassignTaskDocument,
  WithdrawTaskDocument,
  type TaskFieldsFragment,
} from '@huiyin/client';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { OfficialInput } from '../officials/OfficialInput';
import { useTaskText } from './task.text';

/** What may be done with a task; what is refused says why. */
export function TaskVerbs({ task }: { task: TaskFieldsFragment }) {
  const text = useTaskText();
  const { id, version } = task;
  return (
    <>
      <VerdictButton
        subject={task}
        action="complete"
        document={CompleteTaskDocument}
        intro={text.evidenceIntro}
        input={({ evidence }) => ({ id, version, evidence: String(evidence ?? '') })}
        primary
      >
        <LongText source="evidence" label={text.evidence} longest={STATEMENT_LENGTH} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={task}
        action="reassign"
        document={ReassignTaskDocument}
        intro={text.reassignIntro}
        defaultValues={{ ownerId: task.owner.id, dueOn: task.dueOn }}
        input={({ ownerId, dueOn, reason }) => ({
          id,
          version,
          ownerId: String(ownerId),
          dueOn: String(dueOn),
          reason: String(reason ?? ''),
        })}
      >
        <OfficialInput source="ownerId" label={text.owner} mandatory />
        <DayInput source="dueOn" label={text.dueOn} />
        <LongText source="reason" label={text.reason} longest={500} />
      </VerdictButton>
      <VerdictButton
        subject={task}
        action="withdraw"
        document={WithdrawTaskDocument}
        intro={text.withdrawIntro}
        input={({ reason }) => ({ id, version, reason: String(reason ?? '') })}
      >
        <LongText source="reason" label={text.reason} longest={500} autoFocus />
      </VerdictButton>
    </>
  );
}
