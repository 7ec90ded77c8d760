import { SERVICE_RULES } from '@huiyin/domain';
import type { ReactNode } from 'react';
import { required, SelectInput } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { useLabels, type ValueOf } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { useServiceText } from './service.text';

type Method = ValueOf<'serviceMethod'>;
type Props = Readonly<{
  /** Ways that are not open here. */
  without: readonly Method[];
  /** Why it cannot be served online now. */
  notOnline: string | null;
  /** Whether the law, which names no way for petitions, is told of the way chosen. */
  byAnalogy?: boolean;
  /** One petitioner, who has no representatives. */
  alone?: boolean;
  /** What else is asked once a way is chosen. */
  children?: (method: Method) => ReactNode;
}>;

/** 送达 of an answer or an opinion: how, to whom, when, and what shows it. */
export function ServiceInputs({ without, notOnline, byAnalogy = true, alone = false, children }: Props) {
  const text = useServiceText();
  const language = useLanguage();
  const methods = useLabels('serviceMethod');
  const recipients = useLabels('serviceRecipient');
  const method = useWatch({ name: 'method' }) as Method | undefined;
  const rule = method ? SERVICE_RULES[method] : null;
  return (
    <>
      <SelectInput
        source="method"
        label={text.method}
        choices={methods
          .choices(without)
          .map((way) => ({ ...way, disabled: way.id === 'ELECTRONIC' && notOnline !== null }))}
        validate={required()}
        helperText={
          byAnalogy && rule?.article
            ? text.analogy(rule.article)
            : notOnline === null
              ? false
              : text.notOnline(notOnline)
        }
        fullWidth
        autoFocus
      />
      {method && children?.(method)}
      {rule && rule.recipients.length > 0 && (
        <SelectInput
          source="recipient"
          label={text.recipient}
          choices={rule.recipients
            .filter((id) => !alone || id !== 'REPRESENTATIVE')
            .map((id) => ({ id, name: recipients.of(id) }))}
          defaultValue="PETITIONER"
          helperText={false}
          fullWidth
        />
      )}
      {method !== 'ELECTRONIC' && method !== 'PUBLIC_NOTICE' && (
        <WallTimeInput
          key={method === 'POST' ? 'posted' : 'now'}
          source="servedAt"
          label={method === 'POST' ? text.postedAt : text.servedAt}
          {...(method === 'POST' ? { helperText: text.postedHelp, validate: required() } : {})}
        />
      )}
      <LongText source="proof" label={text.proof} helperText={rule ? rule.proof[language] : text.proofHint} />
    </>
  );
}

/** The service as it was typed. */
export const typedService = ({ method, recipient, servedAt, proof }: FieldValues) => ({
  method,
  proof: String(proof ?? ''),
  ...(recipient ? { recipient } : {}),
  ...(servedAt ? { servedAt: instantOf(servedAt) } : {}),
});
