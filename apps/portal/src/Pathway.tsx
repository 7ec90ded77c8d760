import type { FollowPetitionQuery } from '@huiyin/client';
import { useText } from './language';
import { Fact, Section } from './parts';

type Pathway = NonNullable<FollowPetitionQuery['followPetition']['pathway']>;

/** 法定途径: to whom one was sent, and until when that is open; a term that is over as well, since there may be a good reason. */
export function Pathway({ pathway }: { pathway: Pathway }) {
  const text = useText();
  const { what, forum, provision, term, endsOn, over, provisional } = pathway;
  const last = endsOn && (over ? text.pathwayOver(endsOn) : endsOn + (provisional ? text.provisional : ''));
  return (
    <Section title={text.pathway}>
      <dl>
        <Fact label={text.pathwayWhat}>{what}</Fact>
        <Fact label={text.pathwayForum}>{forum}</Fact>
        <Fact label={text.legalBasis}>{provision}</Fact>
        <Fact label={text.pathwayUntil}>{term && (last ?? text.pathwayNoDay)}</Fact>
      </dl>
      {term && <p>{term}</p>}
    </Section>
  );
}
