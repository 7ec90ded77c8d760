import { Fact, Passage, Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import type { PetitionRecord } from './PetitionVerb';
import { useTrackText } from './track.text';
import { useShowText } from './show.text';

export function PetitionContent({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const categories = useLabels('matterCategory');
  const tracks = useTrackText();
  const trackNames = useLabels('matterTrack');
  const grounds = useLabels('simpleGround');
  const endings = useLabels('matterEnding');
  const {
    simpleGround,
    content,
    topic,
    placeUnit,
    category,
    track,
    dispositionReason,
    lawfulWay,
    voidReason,
  } = petition;
  return (
    <Section title={text.content}>
      <Passage label="">{content}</Passage>
      <Fact label={text.topic}>{topic?.path}</Fact>
      <Fact label={text.place}>{placeUnit?.name}</Fact>
      <Fact label={text.category}>{category && categories.of(category)}</Fact>
      <Fact label={tracks.track}>{track && trackNames.of(track)}</Fact>
      <Fact label={text.simple}>{simpleGround && grounds.of(simpleGround)}</Fact>
      <Fact label={text.disposition}>{dispositionReason}</Fact>
      <Fact label={text.lawfulWay}>{lawfulWay}</Fact>
      <Fact label={text.ending}>{petition.ending && endings.of(petition.ending)}</Fact>
      <Fact label={text.voided}>{voidReason}</Fact>
    </Section>
  );
}
