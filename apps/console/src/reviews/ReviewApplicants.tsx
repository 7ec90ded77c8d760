import {
  RevealApplicantsDocument,
  type RevealApplicantsMutation,
  type ReviewFieldsFragment,
} from '@huiyin/client';
import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { Fact } from '../frame/Section';
import { VerdictButton } from '../frame/VerdictButton';
import { PurposeInputs } from '../petitions/PurposeInputs';
import { useReviewText } from './review.text';

type Applicants = NonNullable<RevealApplicantsMutation['revealApplicants']['applicants']>;

/** Who asks for it: masked; in clear only for as long as this page stands, and written down each time. */
export function ReviewApplicants({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const [revealed, setRevealed] = useState<Applicants>([]);
  const { id, version, side, petitionerMasked } = review;
  if (revealed.length === 0)
    return (
      <Fact label={text.petitioner}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {petitionerMasked}
          {side === 'REVIEWING' && (
            <VerdictButton
              subject={review}
              action="reveal"
              document={RevealApplicantsDocument}
              intro={text.revealIntro}
              input={({ purposeKind, purpose }) => ({
                id,
                version,
                purposeKind,
                purpose: String(purpose ?? ''),
              })}
              onDone={({ revealApplicants }) => setRevealed(revealApplicants.applicants ?? [])}
            >
              <PurposeInputs />
            </VerdictButton>
          )}
        </Box>
      </Fact>
    );
  return (
    <>
      <Alert severity="warning" sx={{ my: 1 }}>
        {text.revealed}
      </Alert>
      {revealed.map(({ ordinal, name, phone, address, document }) => (
        <Box key={ordinal} sx={{ mb: 1 }}>
          <Fact label={text.petitioner}>{name}</Fact>
          <Fact label={text.phone}>{phone}</Fact>
          <Fact label={text.address}>{address}</Fact>
          <Fact label={text.document}>{document}</Fact>
        </Box>
      ))}
    </>
  );
}
