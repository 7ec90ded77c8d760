import { STATEMENT_LENGTH } from '@huiyin/domain';
import { GiveInterimReplyDocument } from '@huiyin/client';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function InterimReplyButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb
      {...props}
      action="interimReply"
      document={GiveInterimReplyDocument}
      intro={text.interimReply}
      input={({ text: told, nextOn }) => ({ text: String(told ?? ''), nextOn: String(nextOn ?? '') })}
    >
      <LongText source="text" label={text.interimText} longest={STATEMENT_LENGTH} autoFocus />
      <DayInput source="nextOn" label={text.nextOn} />
    </PetitionVerb>
  );
}
