import { Box, Button, Link } from '@mui/material';
import type { TransferWorkFragment } from '@huiyin/client';
import { LinkBase } from 'react-admin';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { noted } from '../i18n/marks';
import { useDashboardText } from './dashboard.text';

type Props = Readonly<{
  title: string;
  work: Readonly<{ totalCount: number; nodes: readonly TransferWorkFragment[] }>;
}>;

/** Matters between this office and others that wait for this one; nothing at all where nothing waits. */
export function TransferWork({ title, work: { totalCount, nodes } }: Props) {
  const text = useDashboardText();
  if (totalCount === 0) return null;
  return (
    <Section
      title={noted(title, `${totalCount}`)}
      aside={
        totalCount > nodes.length && (
          <Button size="small" component={LinkBase} to="/transfers">
            {text.all}
          </Button>
        )
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {nodes.map(({ id, title: matter, receiptNumber, otherName, status, objectUntil }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 2,
              py: 0.75,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Link
              component={LinkBase}
              to={`/transfers/${id}/show`}
              underline="hover"
              sx={{ flex: '1 1 14em', fontWeight: 600 }}
            >
              {matter ?? receiptNumber}
            </Link>
            <Box sx={{ flex: '0 1 22em', fontSize: '0.875rem', color: 'text.secondary' }}>
              {status === 'OFFERED' && objectUntil
                ? text.fromUntil(otherName, dayText(objectUntil))
                : otherName}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
