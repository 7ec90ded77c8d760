import type { DirectiveFieldsFragment } from '@huiyin/client';
import type { ReactNode } from 'react';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { TaskTable } from '../tasks/TaskTable';
import { useDirectiveText } from './directive.text';

type Props = Readonly<{ directive: DirectiveFieldsFragment; title: string; verbs?: ReactNode }>;

/** What was asked, by whom, and every task of it. */
export function DirectiveSection({ directive, title, verbs }: Props) {
  const text = useDirectiveText();
  return (
    <Section title={title} aside={verbs}>
      <Fact label={text.organ}>{directive.organ}</Fact>
      <Fact label={text.documentNumber}>{directive.documentNumber}</Fact>
      <Fact label={text.receivedOn}>{dayText(directive.receivedOn)}</Fact>
      <Passage label={text.text}>{directive.text}</Passage>
      <TaskTable tasks={directive.tasks} />
    </Section>
  );
}
