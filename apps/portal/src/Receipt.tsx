import type { SubmitPetitionMutation } from '@huiyin/client';
import { useLanguage, useText } from './language';
import { momentOf } from './dates';
import { Papers } from './Papers';
import { Fact, Heading } from './parts';
import { linkTo } from './route';

export type Received = SubmitPetitionMutation['submitPetition'];

/** Number and query code, once, in print that one can copy by hand. */
export function Receipt({ received, tenantCode }: { received: Received; tenantCode: string }) {
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
      </dl>
      <p>
        {received.title}
        <br />
        {momentOf(received.receivedAt, language)}
      </p>
      <Papers holder={{ tenantCode, number: received.number, code: received.queryCode }} />
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
