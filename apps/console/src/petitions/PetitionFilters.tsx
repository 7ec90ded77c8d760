import { addDays, DUE_SOON_DAYS } from '@huiyin/domain';
import type { TenantFieldsFragment, UnitFieldsFragment } from '@huiyin/client';
import { useViewer, useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { FilterChip } from '../frame/FilterChip';
import { ReferenceFilter } from '../frame/ReferenceFilter';
import { SearchBox } from '../frame/SearchBox';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { ImportedChip } from '../imports/ImportedChip';
import { unitName } from '../units/UnitInput';
import { FurtherFilters } from './FurtherFilters';
import { usePetitionText } from './petition.text';
import { SavedFilters } from './SavedFilters';

export function PetitionFilters() {
  const text = usePetitionText();
  const statuses = useLabels('petitionStatus');
  const channels = useLabels('channel');
  const viewer = useViewer();
  const wholeCounty = useWholeCounty();
  return (
    <>
      <SearchBox label={text.search} />
      <ChoiceFilter source="status" label={text.status} choices={statuses.choices()} several />
      <ChoiceFilter source="channel" label={text.channel} choices={channels.choices()} several />
      {wholeCounty ? (
        <ReferenceFilter<TenantFieldsFragment>
          source="tenantId"
          reference="tenants"
          label={text.tenant}
          optionText={({ name }) => name}
        />
      ) : (
        <ReferenceFilter<UnitFieldsFragment>
          source="unitId"
          reference="units"
          label={text.unit}
          optionText={unitName}
        />
      )}
      {viewer?.officialId && <FilterChip label={text.mine} filter={{ ownerId: viewer.officialId }} />}
      <FilterChip label={text.open} filter={{ open: true }} />
      <FilterChip label={text.urgent} filter={{ urgent: true }} />
      <FilterChip label={text.overdue} filter={{ overdue: true }} />
      <FilterChip label={text.dueSoon} filter={{ overdue: false, dueTo: addDays(today(), DUE_SOON_DAYS) }} />
      <FilterChip label={text.packetWaiting} filter={{ packetWaiting: true }} />
      <ImportedChip />
      <FurtherFilters />
      <SavedFilters />
    </>
  );
}
