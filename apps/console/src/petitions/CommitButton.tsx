import { MakeCommitmentDocument } from '@huiyin/client';
import { COMMITMENT_LENGTHS } from '@huiyin/domain';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useCommitmentText } from './commitment.text';
import { PetitionVerb, type VerbProps } from './PetitionVerb';

export function CommitButton(props: VerbProps) {
  const text = useCommitmentText();
  return (
    <PetitionVerb
      {...props}
      action="commit"
      document={MakeCommitmentDocument}
      intro={text.intro}
      input={({ text: what, dueOn, petitionersWords }) => ({
        text: String(what ?? ''),
        dueOn: String(dueOn ?? ''),
        petitionersWords: petitionersWords ? String(petitionersWords) : null,
      })}
    >
      <LongText source="text" label={text.what} longest={COMMITMENT_LENGTHS.text} autoFocus />
      <DayInput source="dueOn" label={text.dueOn} />
      <LongText
        source="petitionersWords"
        label={text.petitionersWords}
        helperText={text.petitionersHelp}
        longest={COMMITMENT_LENGTHS.petitionersWords}
        optional
      />
    </PetitionVerb>
  );
}
