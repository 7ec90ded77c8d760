import { Box } from '@mui/material';
import type { SponsorshipFieldsFragment } from '@huiyin/client';
import { isSponsorshipOverdue } from '@huiyin/domain';
import { dayText, today } from '../i18n/dates';
import { useSponsorshipText } from './sponsorship.text';

/** The last day of the term, and that it has passed while the case still runs. */
export function SponsorTerm({
  of: sponsorship,
}: {
  of: Pick<SponsorshipFieldsFragment, 'status' | 'untilOn'>;
}) {
  const text = useSponsorshipText();
  return (
    <>
      {dayText(sponsorship.untilOn)}
      {isSponsorshipOverdue(sponsorship, today()) && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600, ml: 1, whiteSpace: 'nowrap' }}>
          {text.overdue}
        </Box>
      )}
    </>
  );
}
