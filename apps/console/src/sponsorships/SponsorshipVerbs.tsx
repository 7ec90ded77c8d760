import { Box } from '@mui/material';
import {
  PassOnSponsorshipDocument,
  RecordSponsorVisitDocument,
  SettleSponsorshipDocument,
  type SponsorshipFieldsFragment,
} from '@huiyin/client';
import { maxLength, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { OfficialInput } from '../officials/OfficialInput';
import { useSponsorshipText } from './sponsorship.text';

/** What may be done with a case that runs; what is refused says why. */
export function SponsorshipVerbs({ sponsorship }: { sponsorship: SponsorshipFieldsFragment }) {
  const text = useSponsorshipText();
  const { id, version } = sponsorship;
  const said = (value: FieldValues[string]): string => String(value ?? '');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <VerdictButton
        subject={sponsorship}
        action="visit"
        document={RecordSponsorVisitDocument}
        intro={text.visitIntro}
        defaultValues={{ visitedOn: today() }}
        input={({ visitedOn, place, what }) => ({
          id,
          version,
          visitedOn: said(visitedOn),
          place: said(place),
          what: said(what),
        })}
      >
        <DayInput source="visitedOn" label={text.visitedOn} />
        <TextInput
          source="place"
          label={text.place}
          validate={[required(), maxLength(100)]}
          helperText={false}
          fullWidth
        />
        <LongText source="what" label={text.what} rows={3} longest={2_000} />
      </VerdictButton>
      <VerdictButton
        subject={sponsorship}
        action="settle"
        document={SettleSponsorshipDocument}
        intro={text.settleIntro}
        input={({ outcome }) => ({ id, version, outcome: said(outcome) })}
      >
        <LongText source="outcome" label={text.outcome} rows={3} longest={2_000} autoFocus />
      </VerdictButton>
      <VerdictButton
        subject={sponsorship}
        action="passOn"
        document={PassOnSponsorshipDocument}
        intro={text.passOnIntro}
        defaultValues={{ untilOn: sponsorship.untilOn }}
        input={({ officialId, untilOn, reason }) => ({
          id,
          version,
          officialId: said(officialId),
          untilOn: said(untilOn),
          reason: said(reason),
        })}
      >
        <OfficialInput source="officialId" label={text.next} mandatory />
        <DayInput source="untilOn" label={text.untilOn} />
        <LongText source="reason" label={text.reason} rows={2} />
      </VerdictButton>
    </Box>
  );
}
