import type { FollowPetitionQuery } from '@huiyin/client';
import { CoSigned } from './CoSigned';
import { ConsentForm } from './ConsentForm';
import { momentOf, useDay } from './dates';
import { useLanguage, useText } from './language';
import { IssuedPapers } from './IssuedPapers';
import { AidOffers } from './AidOffers';
import { Explanations } from './Explanations';
import { Commitments } from './Commitments';
import { Mediations } from './Mediations';
import { Papers } from './Papers';
import { Fact, GoesOn, Heading, Section } from './parts';
import { Pathway } from './Pathway';
import { RateForm, type Holder } from './RateForm';
import { RateReceptionForm } from './RateReceptionForm';
import { Reviews } from './Reviews';
import { RunningTerms } from './RunningTerms';
import { ReceiptProof } from './ReceiptProof';
import { SignedReceipt } from './SignedReceipt';

type Petition = FollowPetitionQuery['followPetition'];
type Props = Readonly<{ petition: Petition; holder: Holder; onChanged: () => void; onAnother: () => void }>;

/** One matter, the state and what to do next before all else. */
export function Followed({ petition, holder, onChanged, onAnother }: Props) {
  const text = useText();
  const day = useDay();
  const { handler, rating } = petition;
  const said = (verdict: keyof typeof text.satisfactions, comment: string | null | undefined) =>
    comment ? text.labelled(text.satisfactions[verdict], comment) : text.satisfactions[verdict];
  if (petition.movedTo)
    return (
      <>
        <Moved petition={petition} to={petition.movedTo} onAnother={onAnother} />
        {petition.coSigner && (
          <CoSigned coSigner={petition.coSigner} holder={holder} onWithdrawn={onAnother} />
        )}
      </>
    );
  return (
    <>
      <Heading>{petition.title}</Heading>
      <p>
        {text.number} {petition.number}
      </p>
      {petition.successor && <GoesOn successor={petition.successor} />}
      {petition.continuedBy && <p>{text.suspended(petition.continuedBy)}</p>}
      <Section title={text.status}>
        <p className="state">{petition.statusText}</p>
        <dl>
          <Fact label={text.reason}>{petition.dispositionReason}</Fact>
          <Fact label={text.nextReply}>{petition.nextReplyOn && text.due(day(petition.nextReplyOn))}</Fact>
          <Fact label={text.lawfulWay}>{petition.lawfulWay}</Fact>
        </dl>
      </Section>
      {petition.nextSteps.length > 0 && (
        <Section title={text.next}>
          <ul>
            {petition.nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Section>
      )}
      {petition.runningTerms && <RunningTerms terms={petition.runningTerms} />}
      {petition.pathway && <Pathway pathway={petition.pathway} />}
      <Answer petition={petition} />
      <IssuedPapers papers={petition.papers} holder={holder} onChanged={onChanged} />
      <Explanations petition={petition} />
      <AidOffers offers={petition.aidOffers} holder={holder} onChanged={onChanged} />
      <Commitments petition={petition} holder={holder} onChanged={onChanged} />
      <Mediations petition={petition} />
      <Reviews petition={petition} holder={holder} onChanged={onChanged} />
      {petition.mayRateReception && <RateReceptionForm holder={holder} onRated={onChanged} />}
      {petition.receptionRating && (
        <Section title={text.rateReception}>
          <p>{text.satisfactions[petition.receptionRating.verdict]}</p>
        </Section>
      )}
      {petition.mayRate && <RateForm holder={holder} onRated={onChanged} />}
      {rating && (
        <Section title={text.rated}>
          <p>{text.thanks}</p>
          <dl>
            <Fact label={text.body}>{said(rating.body, rating.bodyComment)}</Fact>
            <Fact label={text.organ}>{said(rating.organ, rating.organComment)}</Fact>
          </dl>
        </Section>
      )}
      {petition.coSigner && <CoSigned coSigner={petition.coSigner} holder={holder} onWithdrawn={onAnother} />}
      {petition.status !== 'VOIDED' && !petition.successor && !petition.coSigner && (
        <ConsentForm
          holder={holder}
          byNotice={Boolean(petition.lawfulWay) && !petition.answeredAt}
          otherWay={petition.answerReviewable === false}
          since={petition.electronicConsentAt}
          onChanged={onChanged}
        />
      )}
      {petition.mayAttach && <Papers holder={holder} />}
      <Section title={text.handler}>
        <dl>
          <Fact label={text.office}>{handler.office}</Fact>
          <Fact label={text.unit}>{handler.unit}</Fact>
          <Fact label={text.official}>
            {handler.name} {handler.post}
          </Fact>
          <Fact label={text.phone}>
            {handler.phone && <a href={`tel:${handler.phone}`}>{handler.phone}</a>}
          </Fact>
        </dl>
      </Section>
      <Terms petition={petition} />
      <Course petition={petition} />
      <Readings petition={petition} />
      <SignedReceipt number={petition.number} signed={petition.signedReceipt} />
      <ReceiptProof number={petition.number} proof={petition.receiptProof} />
      <p>
        <button type="button" onClick={onAnother}>
          {text.another}
        </button>
      </p>
    </>
  );
}

/** What accuses the office it was brought to: only where it is now. */
function Moved({ petition, to, onAnother }: Pick<Props, 'petition' | 'onAnother'> & MovedTo) {
  const text = useText();
  return (
    <>
      <Heading>
        {text.number} {petition.number}
      </Heading>
      <Section title={text.status}>
        <p className="state">{petition.statusText}</p>
        {petition.nextSteps.map((step) => (
          <p key={step}>{step}</p>
        ))}
        <dl>
          <Fact label={text.office}>{to.office}</Fact>
          <Fact label={text.address}>{to.address}</Fact>
          <Fact label={text.phone}>{to.phone && <a href={`tel:${to.phone}`}>{to.phone}</a>}</Fact>
        </dl>
      </Section>
      <p>
        <button type="button" onClick={onAnother}>
          {text.another}
        </button>
      </p>
    </>
  );
}
type MovedTo = Readonly<{ to: NonNullable<Petition['movedTo']> }>;

function Answer({ petition: { answer } }: { petition: Petition }) {
  const text = useText();
  if (!answer) return null;
  return (
    <Section title={text.answer}>
      {answer.claims.length < 2 && <p className="state">{text.outcomes[answer.outcome]}</p>}
      <p className="written">{answer.replyText}</p>
      <dl>
        <Fact label={answer.outcome.startsWith('SUGGESTION_') ? text.studied : text.facts}>
          {answer.facts}
        </Fact>
        <Fact label={text.notAdopted}>{answer.claims.length === 1 && answer.claims[0]?.reasons}</Fact>
        <Fact label={text.legalBasis}>{answer.legalBasis}</Fact>
      </dl>
      <Claims claims={answer.claims} />
    </Section>
  );
}

type Claims = NonNullable<Petition['answer']>['claims'];

/** What was asked for, one by one; the one claim of a matter that was not split is the answer above. */
function Claims({ claims }: { claims: Claims }) {
  const text = useText();
  const day = useDay();
  const language = useLanguage();
  const told = claims.filter(({ performBy }) => performBy || claims.length > 1);
  if (told.length === 0) return null;
  return (
    <>
      <h3>{text.claims}</h3>
      <ol>
        {told.map((claim) => (
          <li key={claim.ordinal}>
            <p>
              {claim.text}
              {'　'}
              <strong>{claim.outcome && text.outcomes[claim.outcome]}</strong>
            </p>
            {claims.length > 1 && <p className="written">{claim.opinion}</p>}
            {claims.length > 1 && claim.reasons && (
              <p className="written">
                {text.notAdopted}: {claim.reasons}
              </p>
            )}
            {claim.performBy && (
              <p>
                {claim.performedAt
                  ? text.performed(momentOf(claim.performedAt, language))
                  : text.toPerform(day(claim.performBy))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Every date with how it came about, in the law's own steps. */
function Terms({ petition: { clocks } }: { petition: Petition }) {
  const text = useText();
  const day = useDay();
  if (clocks.length === 0) return null;
  return (
    <Section title={text.dates}>
      <ul className="terms">
        {clocks.map((clock) => (
          <li key={clock.kind}>
            <strong>{text.terms[clock.kind]}</strong>
            <span>
              {text.due(day(clock.due))}
              {clock.provisional && text.provisional}
              {'　'}
              {clock.duty || clock.state !== 'RUNNING' ? text.states[clock.state] : text.yourRight}
            </span>
            <details>
              <summary>{text.why}</summary>
              <p>{clock.explanation}</p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Which term an extension is of. */
const EXTENDS: Readonly<Record<string, string>> = {
  EXTENDED: 'CONCLUDE',
  REVIEW_EXTENDED: 'REVIEW',
  RE_REVIEW_EXTENDED: 'RE_REVIEW',
};

function Course({ petition: { events, clocks } }: { petition: Petition }) {
  const text = useText();
  const language = useLanguage();
  const unitOf = (event: string) => clocks.find(({ kind }) => kind === EXTENDS[event])?.unit ?? 'DAY';
  return (
    <Section title={text.course}>
      <ol className="course">
        {events.map(({ kind, at, label, days, text: words }) => (
          <li key={`${kind}-${at}`}>
            <strong>{label}</strong>
            <time dateTime={at}>{momentOf(at, language)}</time>
            {kind in EXTENDS && days && <span>{text.days(days, unitOf(kind))}</span>}
            {words && <span>{words}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Who looked at the petitioner's identity: unit, role, time and purpose, and no name. */
function Readings({ petition: { readings } }: { petition: Petition }) {
  const text = useText();
  const language = useLanguage();
  return (
    <Section title={text.readings}>
      <p>{readings.length === 0 ? text.noReadings : text.readingsHint}</p>
      <ol className="course">
        {readings.map(({ at, unit, role, purpose }) => (
          <li key={at}>
            <strong>
              {unit} {role}
            </strong>
            <time dateTime={at}>{momentOf(at, language)}</time>
            <span>{purpose}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
