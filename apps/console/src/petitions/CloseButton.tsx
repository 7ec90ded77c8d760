import { ClosePetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { useSupervisionText } from '../supervision-orders/supervision-order.text';
import { useSupervised } from '../supervision-orders/use-supervision';
import { endingChosen, EndingInputs, NO_ENDING } from './EndingInputs';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

/** 办结; that the matter is still supervised stands beside it, and by which way it is at its end can be recorded. */
export function CloseButton(props: VerbProps) {
  const text = useVerbText();
  const supervision = useSupervisionText();
  const id = useRecordContext<PetitionRecord>()?.id ?? '';
  const supervised = useSupervised(id);
  const intro = supervised ? `${text.close}${supervision.close}` : text.close;
  return (
    <PetitionVerb
      {...props}
      action="close"
      document={ClosePetitionDocument}
      intro={intro}
      defaultValues={{ ending: NO_ENDING }}
      input={(values) => {
        const ending = endingChosen(values['ending']);
        return ending === null ? {} : { ending, endingBasis: String(values['endingBasis'] ?? '') };
      }}
    >
      <EndingInputs petitionId={id} optional />
    </PetitionVerb>
  );
}
