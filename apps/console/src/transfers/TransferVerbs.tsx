import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  InsistOnTransferDocument,
  ObjectToTransferDocument,
  RecallTransferDocument,
  ReportTransferDocument,
  SignTransferDocument,
  SupplementTransferDocument,
  TakeBackTransferDocument,
  type TransferFieldsFragment,
} from '@huiyin/client';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Keyless } from '../api/use-act';
import { useViewer } from '../api/viewer-store';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { OfficialInput } from '../officials/OfficialInput';
import { useTransferText } from './transfer.text';

type Props = Readonly<{ transfer: TransferFieldsFragment }>;

/** Whose turn it is may act; the others see why not. */
export function TransferVerbs({ transfer }: Props) {
  const text = useTransferText();
  const me = useViewer()?.officialId;
  const reason = <LongText source="reason" label={text.reason} autoFocus />;
  const reasonOf = (values: FieldValues) => ({ reason: String(values['reason'] ?? '') });
  return (
    <>
      <Verb
        transfer={transfer}
        action="sign"
        intro={text.sign}
        document={SignTransferDocument}
        more={({ ownerId }) => ({ ownerId: String(ownerId) })}
        {...(me ? { defaultValues: { ownerId: me } } : {})}
      >
        <OfficialInput source="ownerId" label={text.owner} />
      </Verb>
      <Verb
        transfer={transfer}
        action="object"
        intro={text.object}
        document={ObjectToTransferDocument}
        more={reasonOf}
      >
        {reason}
      </Verb>
      <Verb transfer={transfer} action="takeBack" intro={text.takeBack} document={TakeBackTransferDocument} />
      <Verb
        transfer={transfer}
        action="insist"
        intro={text.insist}
        document={InsistOnTransferDocument}
        more={reasonOf}
      >
        {reason}
      </Verb>
      <Verb
        transfer={transfer}
        action="recall"
        intro={text.recall}
        document={RecallTransferDocument}
        more={reasonOf}
      >
        {reason}
      </Verb>
      <Verb
        transfer={transfer}
        action="report"
        intro={text.reportIntro}
        document={ReportTransferDocument}
        more={reasonOf}
      >
        <LongText source="reason" label={text.reportText} autoFocus />
      </Verb>
      <Verb
        transfer={transfer}
        action="supplement"
        intro={text.supplementIntro}
        document={SupplementTransferDocument}
        more={reasonOf}
      >
        <LongText source="reason" label={text.supplementText} autoFocus />
      </Verb>
    </>
  );
}

type VerbProps<Result, Input> = Props &
  Readonly<{
    action: string;
    intro: string;
    document: TypedDocumentNode<Result, { input: Input }>;
    more?: (values: FieldValues) => object;
    defaultValues?: FieldValues;
    children?: ReactNode;
  }>;

function Verb<Result, Input>({ transfer, action, more, ...button }: VerbProps<Result, Input>) {
  const { id, version } = transfer;
  return (
    <VerdictButton
      {...button}
      subject={transfer}
      action={action}
      primary={action === 'sign' || action === 'takeBack' || action === 'report'}
      input={(values) => ({ id, version, ...more?.(values) }) as unknown as Keyless<Input>}
    />
  );
}
