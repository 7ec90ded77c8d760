import { Chip } from '@mui/material';
import type { ReviewFieldsFragment } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

const COLOUR = { REQUESTED: 'warning', ACCEPTED: 'primary', DECIDED: 'primary' } as const;

type Standing = Pick<ReviewFieldsFragment, 'status' | 'serviceMethod' | 'archivedAt'>;

/** Its state; of an opinion that reached nobody, that it did not; and whether its file is archived. */
export function ReviewStatusChip({ review: { status, serviceMethod, archivedAt } }: { review: Standing }) {
  const statuses = useLabels('reviewStatus');
  const methods = useLabels('serviceMethod');
  const petitions = useLabels('petitionStatus');
  const archived = archivedAt ? ` · ${petitions.of('ARCHIVED')}` : '';
  if (serviceMethod === 'UNDELIVERABLE')
    return (
      <Chip size="small" variant="outlined" label={methods.of(serviceMethod) + archived} color="warning" />
    );
  const color = status in COLOUR ? COLOUR[status as keyof typeof COLOUR] : 'default';
  return <Chip size="small" variant="outlined" label={statuses.of(status) + archived} color={color} />;
}
