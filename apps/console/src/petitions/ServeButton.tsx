import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ServeInWritingDocument, ServePetitionDocument, type ServePetitionInput } from '@huiyin/client';
import { isUnwritten, SERVICE_METHODS, SERVICE_RULES } from '@huiyin/domain';
import { Alert } from '@mui/material';
import { BooleanInput, useRecordContext } from 'react-admin';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useServiceText } from './service.text';
import { ServiceInputs, typedService } from './ServiceInputs';
import { useOnlineRefusal } from './use-online-refusal';

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
      input={(values) => ({
        ...typedService(values),
        ...(values['paperWaived'] ? { paperWaived: true } : {}),
      })}
    >
      {petition?.electronicConsentAt && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {text.consented}
        </Alert>
      )}
      {petition && <Fields petition={petition} inWriting={action === 'serveInWriting'} />}
    </PetitionVerb>
  );
}

/** Ways that put nothing into anybody's hands. */
const UNWRITTEN = SERVICE_METHODS.filter(isUnwritten);

/** The dialog's form has no record of its own: what it is about is handed in. */
function Fields({ petition, inWriting }: Readonly<{ petition: PetitionRecord; inWriting: boolean }>) {
  const text = useServiceText();
  const notOnline = useOnlineRefusal('petition', petition.id);
  // an opinion alone may be told; a notice is served as it always is
  const simple = petition.simpleGround && petition.answeredAt;
  return (
    <ServiceInputs
      without={inWriting ? UNWRITTEN : []}
      notOnline={notOnline}
      alone={petition.headCount === 1}
    >
      {(method) =>
        simple &&
        !SERVICE_RULES[method].written &&
        method !== 'UNDELIVERABLE' && (
          <BooleanInput source="paperWaived" label={text.paperWaived} helperText={text.paperWaivedHelp} />
        )
      }
    </ServiceInputs>
  );
}
