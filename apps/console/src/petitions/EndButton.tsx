import { EndPetitionDocument } from '@huiyin/client';
import type { MatterEnding } from '@huiyin/domain';
import { useRecordContext } from 'react-admin';
import { EndingInputs } from './EndingInputs';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

/** 登记终结 of a matter that was closed before. */
export function EndButton(props: VerbProps) {
  const text = useVerbText();
  const id = useRecordContext<PetitionRecord>()?.id ?? '';
  return (
    <PetitionVerb
      {...props}
      action="end"
      document={EndPetitionDocument}
      intro={text.end}
      input={({ ending, endingBasis }) => ({
        ending: ending as MatterEnding,
        endingBasis: String(endingBasis ?? ''),
      })}
    >
      <EndingInputs petitionId={id} />
    </PetitionVerb>
  );
}
