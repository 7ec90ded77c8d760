import { ServeReviewDocument, type ReviewFieldsFragment } from '@huiyin/client';
import { isUnwritten, SERVICE_METHODS } from '@huiyin/domain';
import { VerdictButton } from '../frame/VerdictButton';
import { ServiceInputs, typedService } from '../petitions/ServiceInputs';
import { useReviewText } from './review.text';

/** Ways that put nothing into anybody's hands, but for the record that nobody could be reached. */
const UNWRITTEN = SERVICE_METHODS.filter((method) => isUnwritten(method) && method !== 'UNDELIVERABLE');

/** 送达意见; of one that reached nobody, in writing now. */
export function ServeReviewButton({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const { id, version, status, electronicConsent, headCount } = review;
  return (
    <VerdictButton
      subject={review}
      action="serve"
      document={ServeReviewDocument}
      intro={text.serveIntro}
      primary
      input={(values) => ({ id, version, ...typedService(values) })}
    >
      <ServiceInputs
        without={[
          ...UNWRITTEN,
          'PUBLIC_NOTICE',
          ...(status === 'SERVED' ? (['UNDELIVERABLE'] as const) : []),
          ...(electronicConsent ? [] : (['ELECTRONIC'] as const)),
        ]}
        alone={headCount === 1}
        hint={electronicConsent ? false : text.noElectronic}
      />
    </VerdictButton>
  );
}
