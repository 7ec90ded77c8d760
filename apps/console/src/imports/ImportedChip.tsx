import { useListContext } from 'react-admin';
import { FilterChip } from '../frame/FilterChip';
import { useLabels } from '../i18n/labels';

/** Shown while the list holds imported petitions only, so that one sees why and can leave it. */
export function ImportedChip() {
  const origins = useLabels('origin');
  const { filterValues } = useListContext();
  return filterValues['origin'] === 'IMPORT' ? (
    <FilterChip label={origins.of('IMPORT')} filter={{ origin: 'IMPORT' }} />
  ) : null;
}
