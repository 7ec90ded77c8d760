import type { LegalOverlayFieldsFragment } from '@huiyin/client';
import {
  divisionPrefix,
  isCompared,
  type LaidRule,
  OVERLAYS,
  overlayOfDivision,
  overlaysOf,
  parsed,
} from '@huiyin/domain';
import { SelectInput, useGetList } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useLanguage } from '../i18n/language';
import { useTenantText } from './tenant.text';

/** More editions than a county writes. */
const MOST = 100;

/** 省级信访条例, as far as the product knows that of the county's province, and the county's own terms in force; that of the division's province is proposed. */
export function OverlayInput() {
  const text = useTenantText();
  const language = useLanguage();
  const { formState, watch } = useFormContext();
  const division = String(watch('divisionCode') ?? '');
  // any of the county's divisions tells in which province it lies
  const { data: [one] = [] } = useGetList<{ id: string; code: string }>('divisions', {
    pagination: { page: 1, perPage: 1 },
  });
  const here = overlaysOf(one ? divisionPrefix(one.code) : null);
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
        // what was chosen before stays to be seen
        ...OVERLAYS.filter(
          (law) => here.includes(law) || law.id === formState.defaultValues?.['overlay'],
        ).map(({ id, law, verified }) => ({
          id,
          name: `${law[language]}${verified ? '' : text.notVerified}`,
        })),
        ...[...own].map(([id, { law, level, body, comparedBy }]) => ({
          id,
          name: `${law}${level === 'COUNTY' ? text.ownTerms.COUNTY : text.ownTerms.PROVINCE}${isCompared(parsed(body) as LaidRule | null, comparedBy) ? '' : text.notVerified}`,
        })),
      ]}
      emptyText={text.nationalOnly}
      helperText={proposed ? text.overlayProposed(proposed.law[language]) : text.overlayHelp}
      fullWidth
    />
  );
}
