import { listed } from '../i18n/marks';
import { Fact, Section } from '../frame/Section';
import { officialName } from '../officials/OfficialInput';
import type { PetitionRecord } from './PetitionVerb';
import { useStaffText } from './staff.text';

/** Whose staff brings it and from whom it is kept, so that nobody who handles it speaks to them. Nothing of any other matter. */
export function PetitionStaff({ petition: { staffGrievance } }: { petition: PetitionRecord }) {
  const text = useStaffText();
  if (!staffGrievance) return null;
  const { officeName, managers, teachersWay } = staffGrievance;
  return (
    <Section title={text.section}>
      <Fact label={text.of}>{officeName}</Fact>
      <Fact label={text.from}>{listed(managers.map(officialName)) || text.nobody}</Fact>
      {teachersWay && <Fact label={text.way}>{teachersWay}</Fact>}
    </Section>
  );
}
