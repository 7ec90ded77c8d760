import { ChooseAidDocument, type FollowPetitionQuery } from '@huiyin/client';
import { useAct, useKey } from './api';
import { useDay } from './dates';
import { useText } from './language';
import { Refusal, Section } from './parts';
import type { Holder } from './RateForm';

type Offer = FollowPetitionQuery['followPetition']['aidOffers'][number];
type Props = Readonly<{ holder: Holder; onChanged: () => void }>;

/** Services that the petitioner was told of; whether they want one is theirs to say, here too. */
export function AidOffers({ offers, ...props }: Props & Readonly<{ offers: readonly Offer[] }>) {
  const text = useText();
  const day = useDay();
  if (offers.length === 0) return null;
  return (
    <Section title={text.aid}>
      <p>{text.aidHint}</p>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id}>
            <strong>{offer.service}</strong>　{offer.agency}　{day(offer.offeredOn)}　{offer.statusText}
            {offer.open && <Choice offer={offer} {...props} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Choice({ offer, holder, onChanged }: Props & Readonly<{ offer: Offer }>) {
  const text = useText();
  const keyOf = useKey();
  const { act, pending, problem } = useAct(ChooseAidDocument);

  async function say(wanted: boolean): Promise<void> {
    const input = { ...holder, offerId: offer.id, wanted };
    const idempotencyKey = keyOf({ ...input, before: offer.statusText });
    if (await act({ input: { ...input, idempotencyKey } })) onChanged();
  }

  return (
    <p>
      <Refusal problem={problem} />
      {offer.wanted !== true && (
        <button type="button" disabled={pending} onClick={() => void say(true)}>
          {text.aidWanted}
        </button>
      )}{' '}
      {offer.wanted !== false && (
        <button type="button" disabled={pending} onClick={() => void say(false)}>
          {text.aidNotWanted}
        </button>
      )}
    </p>
  );
}
