import { ExtendReviewDocument, type ReviewFieldsFragment, type ReviewQuery } from '@huiyin/client';
import { maxLength, required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { ApproverInput } from '../officials/ApproverInput';
import { ExtensionDaysInput } from '../petitions/ExtensionDaysInput';
import { useReviewText } from './review.text';

/** What comes from the list at first has no terms yet. */
export type ShownReview = ReviewFieldsFragment & Partial<Pick<NonNullable<ReviewQuery['review']>, 'clocks'>>;

const said = (value: FieldValues[string]): string => String(value ?? '');

/** 延期, where the law of the matter knows it: approved here by who heads the office; of a body outside Huiyin as it decided. */
export function ExtendReviewButton({ review }: { review: ShownReview }) {
  const text = useReviewText();
  const { id, version, tier, side, requestedAt, clocks = [] } = review;
  const outside = side === 'ANSWERING';
  return (
    <VerdictButton
      subject={review}
      action="extend"
      document={ExtendReviewDocument}
      intro={text.extendIntro}
      input={({ days, approverId, approverName, extendedAt, reason, notice }) => ({
        id,
        version,
        days: Number(days),
        reason: said(reason),
        notice: said(notice),
        ...(outside ? { approverName: said(approverName) } : { approverId: said(approverId) }),
        ...(extendedAt ? { extendedAt: instantOf(extendedAt) } : {}),
      })}
    >
      <ExtensionDaysInput clock={clocks.find(({ kind }) => kind === tier)} />
      {outside ? (
        <>
          <TextInput
            source="approverName"
            label={text.approver}
            validate={[required(), maxLength(100)]}
            helperText={text.approverOutsideHint}
            fullWidth
          />
          <WallTimeInput source="extendedAt" label={text.extendedAt} earliest={new Date(requestedAt)} />
        </>
      ) : (
        <ApproverInput />
      )}
      <LongText source="reason" label={text.extensionReason} rows={2} />
      <LongText source="notice" label={text.extensionNotice} rows={2} />
    </VerdictButton>
  );
}
