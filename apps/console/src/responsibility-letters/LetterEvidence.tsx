import type { LetterEvidenceFragment } from '@huiyin/client';
import { Fact, Section } from '../frame/Section';
import { useResponsibilityLetterText } from './responsibility-letter.text';

/** 履职情况: what was recorded of its holder within its term; beside the letter, not on it. */
export function LetterEvidence({ evidence }: { evidence: LetterEvidenceFragment }) {
  const text = useResponsibilityLetterText();
  const { tasksDone, tasksOverdue, meetingsAttended, visits, mattersOverdue } = evidence;
  return (
    <Section title={text.evidence}>
      <Fact label={text.tasks}>{text.tasksSaid(tasksDone ?? 0, tasksOverdue ?? 0)}</Fact>
      <Fact label={text.meetings}>{text.times(meetingsAttended ?? 0)}</Fact>
      <Fact label={text.visits}>{text.times(visits ?? 0)}</Fact>
      <Fact label={text.overdue}>{text.matters(mattersOverdue ?? 0)}</Fact>
    </Section>
  );
}
