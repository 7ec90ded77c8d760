import { useText } from './language';
import { Choice, Field } from './parts';
import { Representatives, type Representative } from './Representatives';

export type Mandate = Readonly<{
  asGroup: 'alone' | 'group';
  chosenBy: Way;
  chosenOn: string;
  mandate: string;
  representatives: readonly Representative[];
}>;
type Way = 'CHOSEN_AT_MEETING' | 'CHOSEN_IN_WRITING';

export const NO_MANDATE: Mandate = {
  asGroup: 'alone',
  chosenBy: 'CHOSEN_IN_WRITING',
  chosenOn: '',
  mandate: '',
  representatives: [],
};

type Props = Readonly<{ value: Mandate; onChange: (value: Mandate) => void }>;

/** Whether several raise it together, and how those were chosen who speak for them; nobody else is named here. */
export function GroupForm({ value, onChange }: Props) {
  const text = useText();
  const change = (some: Partial<Mandate>) => onChange({ ...value, ...some });
  return (
    <>
      <Choice
        label={text.together}
        options={{ alone: text.alone, group: text.asGroup }}
        value={value.asGroup}
        onChange={(asGroup) => change({ asGroup })}
      />
      {value.asGroup === 'group' && (
        <>
          <p>{text.groupHint}</p>
          <Choice
            label={text.chosenBy}
            options={{ CHOSEN_IN_WRITING: text.inWriting, CHOSEN_AT_MEETING: text.atMeeting }}
            value={value.chosenBy}
            onChange={(chosenBy) => change({ chosenBy })}
          />
          <Field
            label={text.chosenOn}
            type="date"
            required
            value={value.chosenOn}
            onChange={(chosenOn) => change({ chosenOn })}
          />
          <Field
            label={text.mandate}
            hint={text.mandateHint}
            required
            most={500}
            value={value.mandate}
            onChange={(mandate) => change({ mandate })}
          />
          <Representatives
            value={value.representatives}
            onChange={(representatives) => change({ representatives })}
          />
        </>
      )}
    </>
  );
}
