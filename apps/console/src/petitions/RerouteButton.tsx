import { RerouteAccusationDocument } from '@huiyin/client';
import { useNotify, useRedirect } from 'react-admin';
import { typedAccused, type TypedAccused } from './typed-accused';
import { AccusedInputs } from './AccusedInputs';
import { useAccusedText } from './accused.text';
import { PetitionVerb, type VerbProps } from './PetitionVerb';

/** 指明被检举人并移送: afterwards the matter is not there, so neither is its page. */
export function RerouteButton(props: VerbProps) {
  const text = useAccusedText();
  const notify = useNotify();
  const redirect = useRedirect();
  return (
    <PetitionVerb
      {...props}
      action="reroute"
      document={RerouteAccusationDocument}
      intro={text.rerouteIntro}
      defaultValues={{ accused: [{ kind: 'OFFICIAL', where: 'here' }] }}
      input={({ accused }) => ({ accused: typedAccused(accused as TypedAccused[]) })}
      onDone={({ rerouteAccusation: { receivedBy } }) => {
        redirect('list', 'petitions');
        notify(text.rerouted(receivedBy), { type: 'success' });
      }}
    >
      <AccusedInputs />
    </PetitionVerb>
  );
}
