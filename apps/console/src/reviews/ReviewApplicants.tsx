import {
  RevealApplicantsDocument,
  type RevealApplicantsMutation,
  type ReviewFieldsFragment,
} from '@huiyin/client';
import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { Fact } from '../frame/Section';
import { RevealForPurposeButton } from '../petitions/RevealForPurposeButton';
import { useReviewText } from './review.text';

type Applicants = NonNullable<RevealApplicantsMutation['revealApplicants']['applicants']>;

/** Who asks for it: masked; in clear only for as long as this page stands, and written down each time. */
export function ReviewApplicants({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const [revealed, setRevealed] = useState<Applicants>([]);
  const { side, petitionerMasked } = review;
  if (revealed.length === 0)
    return (
      <Fact label={text.petitioner}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {petitionerMasked}
          {side === 'REVIEWING' && (
            <RevealForPurposeButton
              subject={review}
              document={RevealApplicantsDocument}
              intro={text.revealIntro}
              onDone={({ revealApplicants }) => setRevealed(revealApplicants.applicants ?? [])}
            />
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
