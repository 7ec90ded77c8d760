import { LongText } from '../frame/LongText';
import { useReviewText } from './review.text';

/** 逾期的理由, where a request comes after its term; the body that reviews weighs it. */
export function LateGroundInput() {
  const text = useReviewText();
  return (
    <LongText source="lateGround" label={text.lateGround} rows={2} optional helperText={text.lateHint} />
  );
}
