import type { SubmitPetitionMutation } from '@huiyin/client';
import { useLanguage, useText } from './language';
import { momentOf } from './dates';
import { Papers } from './Papers';
import { Fact, Heading } from './parts';
import { linkTo } from './route';
import { SignedReceipt } from './SignedReceipt';

export type Received = SubmitPetitionMutation['submitPetition'];

type Props = Readonly<{ received: Received; tenantCode: string; chosen: readonly File[] }>;

/** Number and query code, once, in print that one can copy by hand; what was chosen in the form is sent now. */
export function Receipt({ received, tenantCode, chosen }: Props) {
  const text = useText();
  const language = useLanguage();
  return (
    <article>
      <Heading>{text.received}</Heading>
      <p>{text.receivedHint}</p>
      <dl className="keys">
        <Fact label={text.number}>
          <strong>{received.number}</strong>
        </Fact>
        <Fact label={text.code}>
          <strong>{received.queryCode}</strong>
        </Fact>
        <Fact label={text.invitation}>
          {received.invitationCode && <strong>{received.invitationCode}</strong>}
        </Fact>
      </dl>
      {received.invitationCode && <p>{text.invitationHint}</p>}
      <p>
        {received.title}
        <br />
        {momentOf(received.receivedAt, language)}
      </p>
      <SignedReceipt number={received.number} signed={received.signedReceipt} />
      <Papers holder={{ tenantCode, number: received.number, code: received.queryCode }} chosen={chosen} />
      <p className="ways">
        <a href={linkTo(tenantCode, 'follow')}>
          <strong>{text.follow}</strong>
        </a>
        <button type="button" onClick={() => window.print()}>
          {text.print}
        </button>
      </p>
      <p>
        <a href={linkTo(tenantCode)}>{text.toOffice}</a>
      </p>
    </article>
  );
}
