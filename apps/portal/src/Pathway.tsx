import type { FollowPetitionQuery } from '@huiyin/client';
import { useDay } from './dates';
import { useText } from './language';
import { Fact, Section } from './parts';

type Pathway = NonNullable<FollowPetitionQuery['followPetition']['pathway']>;

/** 法定途径: to whom one was sent, and until when that is open; a term that is over as well, since there may be a good reason. */
export function Pathway({ pathway }: { pathway: Pathway }) {
  const text = useText();
  const { what, forum, provision, term, decided } = pathway;
  return (
    <Section title={text.pathway}>
      <dl>
        <Fact label={text.pathwayWhat}>{what}</Fact>
        <Fact label={text.pathwayForum}>{forum}</Fact>
        <Fact label={text.legalBasis}>{provision}</Fact>
        <Fact label={decided ? text.pathwayDecided : text.pathwayUntil}>
          {term && <LastDay of={pathway} />}
        </Fact>
      </dl>
      {term && <p>{term}</p>}
      <Derivation of={pathway} />
    </Section>
  );
}

type Term = Pick<Pathway, 'decided' | 'endsOn' | 'over' | 'provisional' | 'derivation'>;

/** Until when one may go there, or by when it is decided there; or why no day is known. */
export function LastDay({ of: { decided, endsOn, over, provisional } }: { of: Term }) {
  const text = useText();
  const day = useDay();
  if (!endsOn) return decided ? text.pathwayNotFiled : text.pathwayNoDay;
  if (over) return (decided ? text.pathwayUndecided : text.pathwayOver)(day(endsOn));
  return text.due(day(endsOn)) + (provisional ? text.provisional : '');
}

export function Derivation({ of: { derivation }, rule }: { of: Term; rule?: string | null }) {
  const text = useText();
  if (!derivation) return null;
  return (
    <details>
      <summary>{text.why}</summary>
      {rule && <p>{rule}</p>}
      <p>{derivation}</p>
    </details>
  );
}
