import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ServeInWritingDocument, ServePetitionDocument, type ServePetitionInput } from '@huiyin/client';
import { isUnwritten, SERVICE_METHODS, SERVICE_RULES } from '@huiyin/domain';
import { Alert } from '@mui/material';
import { BooleanInput, required, SelectInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { useLabels, type ValueOf } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useServiceText } from './service.text';

/** 送达: how, to whom, when, and what shows it. */
export const ServeButton = (props: VerbProps) => <Serve {...props} action="serve" />;

/** 补送书面: the same after closing, in writing alone. */
export const ServeInWritingButton = (props: VerbProps) => <Serve {...props} action="serveInWriting" />;

type Action = 'serve' | 'serveInWriting';
const DOCUMENTS: Readonly<Record<Action, TypedDocumentNode<unknown, { input: ServePetitionInput }>>> = {
  serve: ServePetitionDocument,
  serveInWriting: ServeInWritingDocument,
};

function Serve({ action, ...props }: VerbProps & Readonly<{ action: Action }>) {
  const text = useServiceText();
  const petition = useRecordContext<PetitionRecord>();
  return (
    <PetitionVerb
      {...props}
      action={action}
      document={DOCUMENTS[action]}
      intro={text[action]}
      input={({ method, recipient, servedAt, proof, paperWaived }) => ({
        method,
        proof,
        ...(recipient ? { recipient } : {}),
        ...(paperWaived ? { paperWaived: true } : {}),
        ...(servedAt ? { servedAt: instantOf(servedAt) } : {}),
      })}
    >
      {petition?.electronicConsentAt && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {text.consented}
        </Alert>
      )}
      <Fields inWriting={action === 'serveInWriting'} />
    </PetitionVerb>
  );
}

/** Ways that put nothing into anybody's hands. */
const UNWRITTEN = SERVICE_METHODS.filter(isUnwritten);

function Fields({ inWriting }: Readonly<{ inWriting: boolean }>) {
  const petition = useRecordContext<PetitionRecord>();
  const text = useServiceText();
  const language = useLanguage();
  const methods = useLabels('serviceMethod');
  const recipients = useLabels('serviceRecipient');
  const method = useWatch({ name: 'method' }) as ValueOf<'serviceMethod'> | undefined;
  const rule = method ? SERVICE_RULES[method] : null;
  // an opinion alone may be told; a notice is served as it always is
  const simple = petition?.simpleGround && petition.answeredAt;
  return (
    <>
      <SelectInput
        source="method"
        label={text.method}
        choices={methods.choices(inWriting ? UNWRITTEN : [])}
        validate={required()}
        helperText={rule?.article ? text.analogy(rule.article) : false}
        fullWidth
        autoFocus
      />
      {simple && rule && !rule.written && method !== 'UNDELIVERABLE' && (
        <BooleanInput source="paperWaived" label={text.paperWaived} helperText={text.paperWaivedHelp} />
      )}
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
      {method !== 'ELECTRONIC' && method !== 'PUBLIC_NOTICE' && (
        <WallTimeInput source="servedAt" label={text.servedAt} />
      )}
      <LongText source="proof" label={text.proof} helperText={rule ? rule.proof[language] : text.proofHint} />
    </>
  );
}
