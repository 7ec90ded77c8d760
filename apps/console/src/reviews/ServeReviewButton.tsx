import { ServeReviewDocument, type ReviewFieldsFragment } from '@huiyin/client';
import { isUnwritten, SERVICE_METHODS } from '@huiyin/domain';
import { VerdictButton } from '../frame/VerdictButton';
import { ServiceInputs, typedService } from '../petitions/ServiceInputs';
import { useOnlineRefusal } from '../petitions/use-online-refusal';
import { useReviewText } from './review.text';

/** Ways that put nothing into anybody's hands, but for the record that nobody could be reached. */
const UNWRITTEN = SERVICE_METHODS.filter((method) => isUnwritten(method) && method !== 'UNDELIVERABLE');

/** 送达意见; of one that reached nobody, in writing now. */
export function ServeReviewButton({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const { id, version, status, headCount } = review;
  return (
    <VerdictButton
      subject={review}
      action="serve"
      document={ServeReviewDocument}
      intro={text.serveIntro}
      primary
      input={(values) => ({ id, version, ...typedService(values) })}
    >
      <Fields id={id} served={status === 'SERVED'} alone={headCount === 1} />
    </VerdictButton>
  );
}

function Fields({ id, served, alone }: Readonly<{ id: string; served: boolean; alone: boolean }>) {
  const notOnline = useOnlineRefusal('review', id);
  const closed = [...UNWRITTEN, 'PUBLIC_NOTICE' as const, ...(served ? (['UNDELIVERABLE'] as const) : [])];
  return <ServiceInputs without={closed} notOnline={notOnline} byAnalogy={false} alone={alone} />;
}
