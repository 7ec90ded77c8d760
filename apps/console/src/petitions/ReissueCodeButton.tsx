import { ReissuePetitionCodeDocument, type PetitionReceiptFragment } from '@huiyin/client';
import { useState } from 'react';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { ReceiptDialog } from './ReceiptDialog';
import { useVerbText } from './verbs.text';

export function ReissueCodeButton(props: VerbProps) {
  const text = useVerbText();
  const [receipt, setReceipt] = useState<PetitionReceiptFragment | null>(null);
  return (
    <>
      <PetitionVerb
        {...props}
        action="reissueCode"
        document={ReissuePetitionCodeDocument}
        intro={text.reissueCode}
        onDone={({ reissuePetitionCode }) => setReceipt(reissuePetitionCode)}
      >
        <LongText source="reason" label={text.reason} autoFocus />
      </PetitionVerb>
      {receipt && <ReceiptDialog receipt={receipt} onClose={() => setReceipt(null)} />}
    </>
  );
}
