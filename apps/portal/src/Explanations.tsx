import type { FollowPetitionQuery } from '@huiyin/client';
import { momentOf } from './dates';
import { useLanguage, useText } from './language';
import { Fact, Section } from './parts';

type Petition = FollowPetitionQuery['followPetition'];

/** 解释说明 on the matter. */
export function Explanations({ petition: { explanations } }: { petition: Petition }) {
  const text = useText();
  const language = useLanguage();
  return explanations.map((one) => (
    <Section key={one.heldAt} title={text.explanation}>
      <dl>
        <Fact label={text.explainedAt}>
          {momentOf(one.heldAt, language)}　{one.place}
        </Fact>
        <Fact label={text.explainers}>{text.listed(one.explainers)}</Fact>
      </dl>
      <p className="written">{one.explained}</p>
      <dl>
        <Fact label={text.explainedBy}>{one.rules}</Fact>
        <Fact label={text.materials}>{text.listed(one.materials)}</Fact>
      </dl>
    </Section>
  ));
}
