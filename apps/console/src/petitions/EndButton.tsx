import { EndPetitionDocument } from '@huiyin/client';
import type { MatterEnding } from '@huiyin/domain';
import { EndingInputs } from './EndingInputs';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

/** 登记终结 of a matter that was closed before. */
export function EndButton(props: VerbProps) {
  const text = useVerbText();
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
      <EndingInputs />
    </PetitionVerb>
  );
}
