import { AID_LENGTHS } from '@huiyin/domain';
import type { AidService, NewAidOfferInput } from '@huiyin/client';
import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useLabels } from '../i18n/labels';
import { useExplanationText } from './explanation.text';

/** A service, its agency, and what the petitioner said at once; `optional` where it may be left out. */
export function AidInputs({ optional = false }: { optional?: boolean }) {
  const text = useExplanationText();
  const services = useLabels('aidService');
  const must = optional ? [] : [required()];
  const answers = Object.entries(text.choices).map(([id, name]) => ({ id, name }));
  return (
    <>
      <SelectInput
        source="service"
        label={text.service}
        choices={services.choices()}
        validate={must}
        helperText={false}
        fullWidth
      />
      <TextInput
        source="agency"
        label={text.agency}
        validate={[...must, maxLength(AID_LENGTHS.agency)]}
        helperText={false}
        fullWidth
      />
      <SelectInput source="wanted" label={text.wanted} choices={answers} helperText={false} fullWidth />
    </>
  );
}

/** What was typed there, as the act takes it. */
export const offerOf = ({ service, agency, wanted }: FieldValues): NewAidOfferInput => ({
  service: service as AidService,
  agency: String(agency ?? ''),
  wanted: wanted === 'YES' ? true : wanted === 'NO' ? false : null,
});
