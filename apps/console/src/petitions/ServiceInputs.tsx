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
  /** Said beside the way; whether the law names it, if not given. */
  hint?: string | false;
  /** One petitioner, who has no representatives. */
  alone?: boolean;
  /** What else is asked once a way is chosen. */
  children?: (method: Method) => ReactNode;
}>;

/** 送达 of an answer or an opinion: how, to whom, when, and what shows it. */
export function ServiceInputs({ without, hint, alone = false, children }: Props) {
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
        choices={methods.choices(without)}
        validate={required()}
        helperText={hint ?? (rule?.article ? text.analogy(rule.article) : false)}
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
        <WallTimeInput source="servedAt" label={text.servedAt} />
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
