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
        <Participants mediation={mediation} />
        <Fact label={text.mediators}>{text.listed(mediation.mediators)}</Fact>
        <Fact label={text.nextSession}>
          {nextSessionAt && `${momentOf(nextSessionAt, language)}　${nextSessionPlace ?? ''}`}
        </Fact>
        <Fact label={text.courtConfirmation}>
          {mediation.confirmation ??
            (mediation.confirmUntil && text.confirmUntil(day(mediation.confirmUntil)))}
        </Fact>
      </dl>
      {items.length > 0 && <Items items={items} />}
      {mediation.timeLine.length > 0 && <Joint mediation={mediation} />}
      {mediation.remedy && <p>{mediation.remedy}</p>}
      {mediation.notice && <p className="written">{mediation.notice}</p>}
    </Section>
  );
}

type Props = Readonly<{ mediation: Mediation }>;

/** Who works on the dispute, who leads first, and what comes next. */
function Participants({ mediation: { participants, nextStep, nextStepOn } }: Props) {
  const text = useText();
  const day = useDay();
  return (
    <>
      {participants.length > 0 && (
        <Fact label={text.participants}>
          <ul>
            {participants.map(({ body, person, leads }) => (
              <li key={`${body} ${person}`}>
                {[body, person].filter(Boolean).join(' ')}
                {leads && ` ${text.leads}`}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={text.nextStep}>
        {nextStep && nextStepOn && text.nextStepBy(nextStep, day(nextStepOn))}
      </Fact>
    </>
  );
}

/** What happened in the dispute, where other matters are about it too. */
function Joint({ mediation: { joint, timeLine } }: Props) {
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <h3>{text.dispute}</h3>
      {joint && <p>{text.jointHint}</p>}
      <ol>
        {timeLine.map(({ at, label, text: what }, i) => (
          <li key={i}>
            <p>
              {momentOf(at, language)}　{label}
            </p>
            {what && <p>{what}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Items({ items }: { items: Mediation['items'] }) {
  const text = useText();
  const day = useDay();
  return (
    <>
      <h3>{text.agreement}</h3>
      <ol>
        {items.map(({ ordinal, doer, text: what, dueOn, performedOn, replacedOn, overdue }) => (
          <li key={ordinal}>
            <p>{text.labelled(doer, what)}</p>
            <p>
              {performedOn
                ? text.itemDone(day(performedOn))
                : replacedOn
                  ? text.itemReplaced(day(replacedOn))
                  : text.itemDue(day(dueOn), overdue)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
