import type { FollowPetitionQuery } from '@huiyin/client';
import { momentOf, useDay } from './dates';
import { useLanguage, useText } from './language';
import { Fact, Section } from './parts';

type Petition = FollowPetitionQuery['followPetition'];
type Mediation = Petition['mediations'][number];

/** 调解 of the dispute: who mediates and when, what was agreed on, and what remains where nothing was. */
export function Mediations({ petition: { mediations } }: { petition: Petition }) {
  return mediations.map((mediation, i) => <Told key={i} mediation={mediation} />);
}

function Told({ mediation }: { mediation: Mediation }) {
  const text = useText();
  const day = useDay();
  const language = useLanguage();
  const { nextSessionAt, nextSessionPlace, items } = mediation;
  return (
    <Section title={text.mediation}>
      <p className="state">{mediation.statusText}</p>
      {mediation.running && <p>{text.voluntary}</p>}
      <dl>
        <Fact label={text.mediationKind}>{mediation.kind}</Fact>
        <Fact label={text.mediationBody}>{mediation.body}</Fact>
        <Fact label={text.mediationLead}>{mediation.lead}</Fact>
        <Fact label={text.mediators}>{mediation.mediators.join('、')}</Fact>
        <Fact label={text.nextSession}>
          {nextSessionAt && `${momentOf(nextSessionAt, language)}　${nextSessionPlace ?? ''}`}
        </Fact>
        <Fact label={text.courtConfirmation}>
          {mediation.confirmation ??
            (mediation.confirmUntil && text.confirmUntil(day(mediation.confirmUntil)))}
        </Fact>
      </dl>
      {items.length > 0 && <Items items={items} />}
      {mediation.remedy && <p>{mediation.remedy}</p>}
      {mediation.notice && <p className="written">{mediation.notice}</p>}
    </Section>
  );
}

function Items({ items }: { items: Mediation['items'] }) {
  const text = useText();
  const day = useDay();
  return (
    <>
      <h3>{text.agreement}</h3>
      <ol>
        {items.map(({ ordinal, doer, text: what, dueOn, performedOn, overdue }) => (
          <li key={ordinal}>
            <p>
              {doer}：{what}
            </p>
            <p>{performedOn ? text.itemDone(day(performedOn)) : text.itemDue(day(dueOn), overdue)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
