import { ServeReviewDocument, type ReviewFieldsFragment } from '@huiyin/client';
import { isUnwritten, SERVICE_METHODS, SERVICE_RULES } from '@huiyin/domain';
import { required, SelectInput } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { useLabels, type ValueOf } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { useReviewText } from './review.text';

/** 送达意见: how, to whom, when, and what shows it; of one that reached nobody, in writing now. */
export function ServeReviewButton({ review }: { review: ReviewFieldsFragment }) {
  const text = useReviewText();
  const { id, version, status } = review;
  return (
    <VerdictButton
      subject={review}
      action="serve"
      document={ServeReviewDocument}
      intro={text.serveIntro}
      primary
      input={({ method, recipient, servedAt, proof }: FieldValues) => ({
        id,
        version,
        method,
        proof: String(proof ?? ''),
        ...(recipient ? { recipient } : {}),
        ...(servedAt ? { servedAt: instantOf(servedAt) } : {}),
      })}
    >
      <Fields again={status === 'SERVED'} electronic={review.electronicConsent} />
    </VerdictButton>
  );
}

/** Ways that put nothing into anybody's hands, but for the record that nobody could be reached. */
const UNWRITTEN = SERVICE_METHODS.filter((method) => isUnwritten(method) && method !== 'UNDELIVERABLE');

function Fields({ again, electronic }: Readonly<{ again: boolean; electronic: boolean }>) {
  const text = useReviewText();
  const language = useLanguage();
  const methods = useLabels('serviceMethod');
  const recipients = useLabels('serviceRecipient');
  const method = useWatch({ name: 'method' }) as ValueOf<'serviceMethod'> | undefined;
  const rule = method ? SERVICE_RULES[method] : null;
  return (
    <>
      <SelectInput
        source="method"
        label={text.method}
        choices={methods.choices([
          ...UNWRITTEN,
          'PUBLIC_NOTICE',
          ...(again ? (['UNDELIVERABLE'] as const) : []),
          ...(electronic ? [] : (['ELECTRONIC'] as const)),
        ])}
        validate={required()}
        helperText={electronic ? false : text.noElectronic}
        fullWidth
      />
      {rule && rule.recipients.length > 0 && (
        <SelectInput
          source="recipient"
          label={text.recipient}
          choices={rule.recipients.map((id) => ({ id, name: recipients.of(id) }))}
          defaultValue="PETITIONER"
          helperText={false}
          fullWidth
        />
      )}
      {method !== 'ELECTRONIC' && <WallTimeInput source="servedAt" label={text.servedAt} />}
      <LongText
        source="proof"
        label={text.proof}
        rows={2}
        longest={1_000}
        helperText={rule ? rule.proof[language] : undefined}
      />
    </>
  );
}
