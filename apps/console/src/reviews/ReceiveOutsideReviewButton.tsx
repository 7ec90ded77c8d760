import {
  ReceiveOutsideReviewRequestDocument,
  type OutsideOutcome,
  type ReviewResult,
  type ReviewTier,
} from '@huiyin/client';
import { DOCUMENT_NUMBER_LENGTH, OVERTURNING, STATEMENT_LENGTH } from '@huiyin/domain';
import { maxLength, RadioButtonGroupInput, required, SelectInput, TextInput, useRedirect } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { filledParties, type TypedParty } from '../petitions/parties';
import { PartiesInput } from '../petitions/PartiesInput';
import { CounterInputs, typedAtCounter } from './CounterInputs';
import { useReviewCounterText } from './review-counter.text';
import { useReviewText } from './review.text';

const said = (value: FieldValues[string]): string => String(value ?? '');

/** 收件 of what a body outside Huiyin answered, by its paper. */
export function ReceiveOutsideReviewButton() {
  const text = useReviewCounterText();
  const redirect = useRedirect();
  return (
    <VerbButton label={text.receiveOutside} refusal={useWriteRefusal('review.request')}>
      {(close) => (
        <VerbDialog
          title={text.receiveOutside}
          intro={text.outsideIntro}
          document={ReceiveOutsideReviewRequestDocument}
          wide
          defaultValues={{ channel: 'VISIT', tier: 'REVIEW', parties: [{}] }}
          input={inputOf}
          onDone={({ receiveOutsideReviewRequest: { id } }) => redirect('show', 'reviews', id)}
          onClose={close}
        >
          <Paper />
          <CounterInputs />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

const inputOf = (values: FieldValues) => ({
  ...typedAtCounter(values),
  tier: values['tier'] as ReviewTier,
  officeName: said(values['officeName']),
  title: said(values['title']),
  applicants: filledParties((values['parties'] ?? []) as TypedParty[]),
  ...(values['headCount'] ? { headCount: Number(values['headCount']) } : {}),
  ...(values['answerNumber'] ? { answerNumber: said(values['answerNumber']) } : {}),
  answeredOn: said(values['answeredOn']),
  outcome: values['outcome'] as OutsideOutcome,
  replyText: said(values['replyText']),
  ...(values['servedOn'] ? { servedOn: said(values['servedOn']) } : {}),
  competence: said(values['competence']),
  ...(values['tier'] === 'RE_REVIEW'
    ? {
        earlier: {
          bodyName: said(values['earlierBody']),
          result: values['earlierResult'] as ReviewResult,
          opinion: said(values['earlierOpinion']),
          ...(values['earlierNumber'] ? { documentNumber: said(values['earlierNumber']) } : {}),
          givenOn: said(values['earlierOn']),
        },
      }
    : {}),
});

type Line = Readonly<{
  source: string;
  label: string;
  helperText?: string;
  optional?: boolean;
  longest?: number;
}>;

const LineInput = ({ source, label, helperText, optional = false, longest = 100 }: Line) => (
  <TextInput
    source={source}
    label={label}
    validate={optional ? [maxLength(longest)] : [required(), maxLength(longest)]}
    helperText={helperText ?? false}
    fullWidth
  />
);

/** 处理意见书, and 复查意见书 where the second review is asked for. */
function Paper() {
  const text = useReviewCounterText();
  const of = useReviewText();
  const tiers = useLabels('reviewTier');
  const outcomes = useLabels('outsideOutcome');
  const results = useLabels('reviewResult');
  const again = useWatch<{ tier?: string }>({ name: 'tier' }) === 'RE_REVIEW';
  return (
    <>
      <RadioButtonGroupInput
        source="tier"
        label={of.tier}
        choices={tiers.choices()}
        validate={required()}
        helperText={false}
      />
      <LineInput source="officeName" label={text.outsideOffice} />
      <LineInput source="competence" label={text.competence} helperText={text.competenceHint} longest={500} />
      <PartiesInput hint={text.applicantsHint} />
      <LineInput source="title" label={text.matter} helperText={text.matterHint} longest={200} />
      <LineInput source="answerNumber" label={text.answerNumber} longest={DOCUMENT_NUMBER_LENGTH} optional />
      <DayInput source="answeredOn" label={text.answeredOn} />
      <SelectInput
        source="outcome"
        label={text.outcome}
        choices={outcomes.choices()}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <LongText source="replyText" label={text.reply} longest={STATEMENT_LENGTH} />
      {again && (
        <>
          <LineInput source="earlierBody" label={text.earlierBody} />
          <SelectInput
            source="earlierResult"
            label={text.earlierResult}
            choices={results.choices().filter(({ id }) => !OVERTURNING.some((one) => one === id))}
            validate={required()}
            helperText={false}
            fullWidth
          />
          <LongText source="earlierOpinion" label={text.earlierOpinion} longest={STATEMENT_LENGTH} />
          <LineInput
            source="earlierNumber"
            label={text.earlierNumber}
            longest={DOCUMENT_NUMBER_LENGTH}
            optional
          />
          <DayInput source="earlierOn" label={text.earlierOn} />
        </>
      )}
      <DayInput source="servedOn" label={text.servedOn} helperText={text.servedHint} optional />
    </>
  );
}
