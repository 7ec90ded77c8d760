import { ArrangePetitionHearingDocument, RecordPetitionHearingDocument } from '@huiyin/client';
import {
  arrangedByDefault,
  ArrangementInputs,
  SittingInputs,
  typedArrangement,
  typedSitting,
} from '../reviews/HearingInputs';
import { useHearingText } from '../reviews/hearing.text';
import { PetitionVerb, type VerbProps } from './PetitionVerb';

/** 安排听证 before the answer. */
export function ArrangeHearingButton(props: VerbProps) {
  return (
    <PetitionVerb
      {...props}
      action="arrangeHearing"
      document={ArrangePetitionHearingDocument}
      intro={useHearingText().arrangeIntro}
      defaultValues={arrangedByDefault()}
      input={typedArrangement}
    >
      <ArrangementInputs />
    </PetitionVerb>
  );
}

/** 登记听证笔录. */
export function HoldHearingButton(props: VerbProps) {
  return (
    <PetitionVerb
      {...props}
      action="holdHearing"
      document={RecordPetitionHearingDocument}
      intro={useHearingText().holdIntro}
      defaultValues={{ days: 1 }}
      input={typedSitting}
    >
      <SittingInputs />
    </PetitionVerb>
  );
}
