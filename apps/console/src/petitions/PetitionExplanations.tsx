import { Box, Chip, Typography } from '@mui/material';
import { ExplanationsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { listed } from '../i18n/marks';
import { AidOfferVerbs } from './AidOfferVerbs';
import { useExplanationText } from './explanation.text';

const ROW = { py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } };

/** 解释说明 on a petition, and the services its petitioner was told of; nothing where there is neither. */
export function PetitionExplanations({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useExplanationText();
  const services = useLabels('aidService');
  const statuses = useLabels('aidStatus');
  const { data, error, refetch } = useQuery({
    queryKey: ['explanations', id],
    queryFn: async ({ signal }) => (await run(ExplanationsDocument, { petitionId: id }, signal)).petition,
  });
  const { explanations = [], aidOffers = [] } = data ?? {};
  if (!error && explanations.length + aidOffers.length === 0) return null;
  return (
    <Section title={text.title}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {explanations.map((one) => (
        <Box key={one.id} role="group" aria-label={one.place} sx={ROW}>
          <Typography sx={{ fontWeight: 600 }}>
            {minuteText(one.heldAt)} {one.place}
          </Typography>
          <Fact label={text.explainer}>{listed(one.explainers)}</Fact>
          <Passage label={text.explained}>{one.explained}</Passage>
          <Passage label={text.rules}>{one.rules}</Passage>
          <Fact label={text.given}>{listed(one.materials)}</Fact>
          <Typography variant="body2" color="text.secondary">
            {text.recordedBy(one.recordedBy)}
          </Typography>
        </Box>
      ))}
      {aidOffers.length > 0 && (
        <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
          {text.aid}
        </Typography>
      )}
      {aidOffers.map((offer) => (
        <Box key={offer.id} role="group" aria-label={offer.agency} sx={ROW}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography sx={{ flex: '1 1 12em', fontWeight: 600, overflowWrap: 'anywhere' }}>
              {services.of(offer.service)} · {offer.agency}
            </Typography>
            <Chip size="small" variant="outlined" label={statuses.of(offer.status)} />
          </Box>
          <Typography variant="body2" color="text.secondary">
            {[
              text.offered(dayText(offer.offeredOn), offer.offeredBy),
              offer.handedOn && text.handed(dayText(offer.handedOn)),
              offer.acknowledgedOn && text.taken(dayText(offer.acknowledgedOn), offer.signer ?? ''),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            <AidOfferVerbs offer={offer} />
          </Box>
        </Box>
      ))}
    </Section>
  );
}
