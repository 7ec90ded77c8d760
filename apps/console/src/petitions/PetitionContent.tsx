import { Fact, Passage, Section } from '../frame/Section';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

export function PetitionContent({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const { content, topic, dispositionReason, lawfulWay, voidReason } = petition;
  return (
    <Section title={text.content}>
      <Passage label="">{content}</Passage>
      <Fact label={text.topic}>{topic?.path}</Fact>
      <Fact label={text.disposition}>{dispositionReason}</Fact>
      <Fact label={text.lawfulWay}>{lawfulWay}</Fact>
      <Fact label={text.voided}>{voidReason}</Fact>
    </Section>
  );
}
