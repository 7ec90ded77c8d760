import { Box, Button, Link, Typography } from '@mui/material';
import type { WorkRowFragment } from '@huiyin/client';
import { petitionSteps } from '@huiyin/domain';
import { LinkBase } from 'react-admin';
import { useLanguage } from '../i18n/language';
import { labelled, noted } from '../i18n/marks';
import { Section } from '../frame/Section';
import { DueText } from '../petitions/DueText';
import { nextStep } from '../petitions/next-step';
import { UrgentChip } from '../petitions/UrgentChip';
import { petitionsPath } from '../petitions/petitions-path';
import { useDashboardText } from './dashboard.text';

export type Work = Readonly<{ totalCount: number; nodes: readonly WorkRowFragment[] }>;
type Props = Readonly<{
  title: string;
  work: Work;
  filter: object;
  toTake?: boolean;
  /** In the hands of somebody else: to be looked at. */
  elsewhere?: boolean;
}>;

/** What waits for one of us, the most pressing first, each with its next step; nothing at all where nothing waits. */
export function WorkList({
  title,
  work: { totalCount, nodes },
  filter,
  toTake = false,
  elsewhere = false,
}: Props) {
  const text = useDashboardText();
  const language = useLanguage();
  if (totalCount === 0) return null;
  return (
    <Section
      title={noted(title, `${totalCount}`)}
      aside={
        totalCount > nodes.length && (
          <Button size="small" component={LinkBase} to={petitionsPath(filter)}>
            {text.all}
          </Button>
        )
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {nodes.map((petition) => {
          // what was assigned waits for its official, and has no button for anybody else
          const waits = elsewhere || (petition.status === 'ASSIGNED' && !toTake);
          const step = waits ? null : nextStep[petition.status];
          const to = `/petitions/${petition.id}/show`;
          return (
            <Box
              component="li"
              key={petition.id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                columnGap: 2,
                rowGap: 0.5,
                alignItems: 'center',
                py: 0.75,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Typography
                component="span"
                color="text.secondary"
                sx={{ whiteSpace: 'nowrap', fontSize: '0.875rem' }}
              >
                {petition.number}
              </Typography>
              <Link component={LinkBase} to={to} underline="hover" sx={{ flex: '1 1 14em', fontWeight: 600 }}>
                <UrgentChip urgent={petition.urgent} />
                {petition.title}
              </Link>
              <Box sx={{ flex: '0 1 15em', fontSize: '0.875rem' }}>
                <DueText due={petition} />
              </Box>
              {step && (
                <Button
                  size="small"
                  variant="outlined"
                  component={LinkBase}
                  to={to}
                  aria-label={labelled(petitionSteps[step].label[language], petition.title)}
                >
                  {petitionSteps[step].label[language]}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
