import { DecideReviewDocument, type ReviewFieldsFragment } from '@huiyin/client';
import { DOCUMENT_NUMBER_LENGTH, overturns, STATEMENT_LENGTH } from '@huiyin/domain';
import { Alert } from '@mui/material';
import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useReviewText } from './review.text';

const said = (value: FieldValues[string]): string => String(value ?? '');

/** 作出意见: what it comes to, and what goes with that. */
export function DecideButton({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const { id, version, tier, side } = review;
  return (
    <VerdictButton
      subject={review}
      action="decide"
      document={DecideReviewDocument}
      intro={tier === 'REVIEW' ? text.decideIntro : text.decideLastIntro}
      primary
      wide
      input={({
        result,
        ground,
        found,
        basis,
        opinion,
        redoBy,
        performBy,
        nextBodyName,
        opinionNumber,
        decidedAt,
      }) => ({
        id,
        version,
        result,
        found: said(found),
        basis: said(basis),
        opinion: said(opinion),
        ...(result === 'UPHELD' ? {} : { ground }),
        ...(overturns(said(result)) && redoBy ? { redoBy: said(redoBy) } : {}),
        ...(result === 'CHANGED' && performBy ? { performBy: said(performBy) } : {}),
        ...(opinionNumber ? { opinionNumber: said(opinionNumber) } : {}),
        ...(decidedAt ? { decidedAt: instantOf(decidedAt) } : {}),
        ...(nextBodyName && !overturns(said(result)) ? { nextBodyName: said(nextBodyName) } : {}),
      })}
    >
      <Fields tier={tier} outside={side === 'ANSWERING'} />
    </VerdictButton>
  );
}

function Fields({ tier, outside }: Pick<ReviewFieldsFragment, 'tier'> & Readonly<{ outside: boolean }>) {
  const text = useReviewText();
  const results = useLabels('reviewResult');
  const grounds = useLabels('reviewGround');
  const result: unknown = useWatch({ name: 'result' });
  const falls = overturns(said(result));
  return (
    <>
      <SelectInput
        source="result"
        label={text.result}
        choices={results.choices()}
        validate={required()}
        helperText={false}
        fullWidth
      />
      {typeof result === 'string' && result !== 'UPHELD' && (
        <SelectInput
          source="ground"
          label={text.ground}
          choices={grounds.choices()}
          validate={required()}
          helperText={false}
          fullWidth
        />
      )}
      {falls && (
        <DayInput
          key={said(result)}
          source="redoBy"
          label={text.redoBy}
          helperText={result === 'QUASHED' ? text.redoByLawHint : text.redoHint}
          optional={result === 'QUASHED'}
        />
      )}
      {falls && <Alert severity="info">{text.falls}</Alert>}
      {result === 'CHANGED' && (
        <DayInput source="performBy" label={text.performBy} helperText={text.performHint} optional />
      )}
      {outside && (
        <>
          <TextInput
            source="opinionNumber"
            label={text.opinionNumber}
            validate={maxLength(DOCUMENT_NUMBER_LENGTH)}
            helperText={text.opinionNumberHint}
            fullWidth
          />
          <WallTimeInput source="decidedAt" label={text.decidedAt} />
        </>
      )}
      <LongText source="found" label={text.found} rows={3} longest={STATEMENT_LENGTH} />
      <LongText source="basis" label={text.basis} rows={2} longest={STATEMENT_LENGTH} />
      <LongText source="opinion" label={text.opinion} rows={4} longest={STATEMENT_LENGTH} />
      {tier === 'REVIEW' && !falls && (
        <TextInput
          source="nextBodyName"
          label={text.next}
          validate={maxLength(100)}
          helperText={text.nextHint}
          fullWidth
        />
      )}
    </>
  );
}
