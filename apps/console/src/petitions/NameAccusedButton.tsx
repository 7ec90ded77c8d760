import { NameAccusedDocument } from '@huiyin/client';
import { OfficialInput } from '../officials/OfficialInput';
import { typedAccused, type TypedAccused } from './typed-accused';
import { AccusedInputs } from './AccusedInputs';
import { useAccusedText } from './accused.text';
import { PetitionVerb, type VerbProps } from './PetitionVerb';

/** 指明被检举人. */
export function NameAccusedButton(props: VerbProps) {
  const text = useAccusedText();
  return (
    <PetitionVerb
      {...props}
      action="nameAccused"
      document={NameAccusedDocument}
      intro={text.nameIntro}
      defaultValues={{ accused: [{ kind: 'OFFICIAL', where: 'here' }] }}
      input={({ accused, toId }) => ({
        accused: typedAccused(accused as TypedAccused[]),
        ...(toId ? { toId: String(toId) } : {}),
      })}
    >
      <AccusedInputs />
      <OfficialInput source="toId" label={text.successor} helperText={text.successorHelp} />
    </PetitionVerb>
  );
}
