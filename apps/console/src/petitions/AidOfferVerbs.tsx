import {
  AcknowledgeAidDocument,
  AnswerAidOfferDocument,
  HandOnAidDocument,
  type ExplanationsQuery,
} from '@huiyin/client';
import { AID_LENGTHS, aidSteps, type AidAction } from '@huiyin/domain';
import { maxLength, required, TextInput, useRecordContext } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useExplanationText } from './explanation.text';
import type { PetitionRecord } from './PetitionVerb';

type Offer = NonNullable<ExplanationsQuery['petition']>['aidOffers'][number];

/** What may be done with an offer next; what cannot be done in its state is not drawn. */
export function AidOfferVerbs({ offer }: { offer: Offer }) {
  const text = useExplanationText();
  const petition = useRecordContext<PetitionRecord>();
  const verdict = petition?.actions.find(({ action }) => action === 'offerAid');
  if (!petition || !verdict) return null;
  const { id, version } = petition;
  const subject = { id, version, offerId: offer.id };
  const refusal = verdict.allowed ? null : (verdict.reason ?? '');
  const open = (action: AidAction): boolean => aidSteps[action].from.includes(offer.status);
  const day = { on: today() };
  return (
    <>
      {open('want') && (
        <VerbButton label={text.want} refusal={refusal}>
          {(close) => (
            <VerbDialog
              title={text.want}
              intro={text.wantIntro}
              document={AnswerAidOfferDocument}
              input={() => ({ ...subject, wanted: true })}
              onClose={close}
            />
          )}
        </VerbButton>
      )}
      {open('decline') && (
        <VerbButton label={text.decline} refusal={refusal}>
          {(close) => (
            <VerbDialog
              title={text.decline}
              intro={text.declineIntro}
              document={AnswerAidOfferDocument}
              input={() => ({ ...subject, wanted: false })}
              onClose={close}
            />
          )}
        </VerbButton>
      )}
      {open('handOn') && (
        <VerbButton label={text.handOn} refusal={refusal}>
          {(close) => (
            <VerbDialog
              title={text.handOn}
              intro={text.handOnIntro}
              document={HandOnAidDocument}
              defaultValues={day}
              input={({ on }) => ({ ...subject, on: String(on) })}
              onClose={close}
            >
              <DayInput source="on" label={text.on} />
            </VerbDialog>
          )}
        </VerbButton>
      )}
      {open('acknowledge') && (
        <VerbButton label={text.acknowledge} refusal={refusal}>
          {(close) => (
            <VerbDialog
              title={text.acknowledge}
              intro={text.acknowledgeIntro}
              document={AcknowledgeAidDocument}
              defaultValues={day}
              input={({ on, signer }) => ({ ...subject, on: String(on), signer: String(signer ?? '') })}
              onClose={close}
            >
              <DayInput source="on" label={text.on} />
              <TextInput
                source="signer"
                label={text.signer}
                validate={[required(), maxLength(AID_LENGTHS.signer)]}
                helperText={false}
                fullWidth
              />
            </VerbDialog>
          )}
        </VerbButton>
      )}
    </>
  );
}
