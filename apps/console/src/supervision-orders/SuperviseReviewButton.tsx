import {
  SuperviseReviewDocument,
  type ReviewFieldsFragment,
  type ReviewSupervisionOutlookQuery,
} from '@huiyin/client';
import { useViewer } from '../api/viewer-store';
import { VerdictButton } from '../frame/VerdictButton';
import type { Proposed } from './OrderLine';
import { OrderInputs, orderInput } from './SuperviseButton';
import { useSupervisionText } from './supervision-order.text';

type Props = Readonly<{
  review: ReviewFieldsFragment;
  outlook: ReviewSupervisionOutlookQuery['reviewSupervisionOutlook'];
  proposal?: Proposed;
  label?: string;
}>;

/** 督办 of a review: whom of those who decide reviews it makes responsible, on a ground that is proposed or found. */
export function SuperviseReviewButton({ review, outlook, proposal, label }: Props) {
  const text = useSupervisionText();
  const viewer = useViewer();
  const { id, version } = review;
  const from = viewer?.countyStaff ? viewer.home : (viewer?.workplace ?? viewer?.home);
  // nobody is made responsible by whom they are
  const [officialId] = outlook.deciderIds.filter((one) => one !== viewer?.officialId);
  return (
    <VerdictButton
      subject={review}
      action="supervise"
      document={SuperviseReviewDocument}
      intro={text.superviseReviewIntro}
      {...(label ? { label } : {})}
      defaultValues={{
        rung: 'REMINDER',
        ground: proposal?.ground,
        fact: proposal?.fact,
        officialId,
        supervisor: from?.name,
        dueOn: outlook.dueOn,
      }}
      input={(values) => orderInput(id, version, values)}
    >
      <OrderInputs
        term={outlook.term === 'STATUTORY_TERM' ? text.statutory : text.internal}
        known={outlook.grounds}
        officialHint={text.deciderHint}
      />
    </VerdictButton>
  );
}
