import type { LegalOverlayFieldsFragment } from '@huiyin/client';
import { OVERLAYS, overlayOfDivision } from '@huiyin/domain';
import { SelectInput, useGetList } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useLanguage } from '../i18n/language';
import { useTenantText } from './tenant.text';

/** More editions than a county writes. */
const MOST = 100;

/** 省级信访条例, as far as the product knows them, and the county's own terms in force; that of the division's province is proposed. */
export function OverlayInput() {
  const text = useTenantText();
  const language = useLanguage();
  const division = String(useFormContext().watch('divisionCode') ?? '');
  const proposed = overlayOfDivision(division);
  const { data = [] } = useGetList<LegalOverlayFieldsFragment>('legal-overlays', {
    pagination: { page: 1, perPage: MOST },
  });
  // the latest edition of each stands first
  const own = new Map(
    data
      .filter(({ enforcedAt, level }) => enforcedAt !== null && level !== 'NATIONAL')
      .toReversed()
      .map((one) => [one.code, one]),
  );
  return (
    <SelectInput
      source="overlay"
      label={text.overlay}
      choices={[
        ...OVERLAYS.map(({ id, law, verified }) => ({
          id,
          name: `${law[language]}${verified ? '' : text.notVerified}`,
        })),
        ...[...own].map(([id, { law, level }]) => ({
          id,
          name: `${law}${level === 'COUNTY' ? text.ownTerms.COUNTY : text.ownTerms.PROVINCE}`,
        })),
      ]}
      emptyText={text.nationalOnly}
      helperText={proposed ? text.overlayProposed(proposed.law[language]) : text.overlayHelp}
      fullWidth
    />
  );
}
