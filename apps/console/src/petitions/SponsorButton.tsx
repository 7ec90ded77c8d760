import { SponsorPetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { OfficialInput } from '../officials/OfficialInput';
import { useSponsorshipText } from '../sponsorships/sponsorship.text';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';

/** 领导包案. */
export function SponsorButton(props: VerbProps) {
  const text = useSponsorshipText();
  const petition = useRecordContext<PetitionRecord>();
  return (
    <PetitionVerb
      {...props}
      action="sponsor"
      document={SponsorPetitionDocument}
      intro={text.sponsorIntro}
      defaultValues={{ officialId: petition?.leadOfficial?.id, untilOn: petition?.dueOn }}
    >
      <OfficialInput source="officialId" label={text.sponsor} mandatory />
      <LongText source="goal" label={text.goal} rows={2} longest={500} />
      <DayInput source="untilOn" label={text.untilOn} />
    </PetitionVerb>
  );
}
