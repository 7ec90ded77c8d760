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
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Keyless } from '../api/use-act';
import { useViewer } from '../api/viewer-store';
import { LongText } from '../frame/LongText';
import { RefusedReasons } from '../frame/RefusedReasons';
import { VerdictButton } from '../frame/VerdictButton';
import { OfficialInput } from '../officials/OfficialInput';
import { useTransferText } from './transfer.text';

type Props = Readonly<{ transfer: TransferFieldsFragment }>;

/** Of what this office does not do, or not now, there is nothing to explain: whose turn it is stands in a sentence. */
const NOT_ITS_TURN: readonly (string | null)[] = ['WRONG_STATE', 'OTHER_OFFICE'];

/** What may be done with it, what not yet and why, and what is waited for. */
export function TransferVerbs({ transfer }: Props) {
  const { awaits } = useTransferText();
  const { side, status } = transfer;
  const actions = transfer.actions.filter(({ allowed, code }) => allowed || !NOT_ITS_TURN.includes(code));
  const refused = actions.flatMap(({ allowed, label, reason }) =>
    allowed ? [] : [{ label, reason: reason ?? '' }],
  );
  return (
    <Box sx={{ width: '100%' }}>
      <Typography sx={{ mb: 1 }}>{awaits[side][status]}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Drawn transfer={{ ...transfer, actions }} />
      </Box>
      {refused.length > 0 && <RefusedReasons refused={refused} />}
    </Box>
  );
}

function Drawn({ transfer }: Props) {
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
