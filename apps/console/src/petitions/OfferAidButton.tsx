import { OfferAidDocument } from '@huiyin/client';
import { AidInputs, offerOf } from './AidInputs';
import { useExplanationText } from './explanation.text';
import { PetitionVerb, type VerbProps } from './PetitionVerb';

/** 告知法律援助等服务. */
export function OfferAidButton(props: VerbProps) {
  const text = useExplanationText();
  return (
    <PetitionVerb
      {...props}
      action="offerAid"
      document={OfferAidDocument}
      intro={text.aidIntro}
      defaultValues={{ wanted: 'ASKED' }}
      input={(values) => ({ offer: offerOf(values) })}
    >
      <AidInputs />
    </PetitionVerb>
  );
}
