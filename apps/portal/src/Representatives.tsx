import { useText } from './language';
import { Field } from './parts';

export type Representative = Readonly<{ name: string; phone: string; address: string }>;

/** Beside who submits: five in all is what the nation allows; the office's law may allow fewer, and says so. */
const MOST_OTHERS = 4;

type Props = Readonly<{
  value: readonly Representative[];
  onChange: (value: readonly Representative[]) => void;
}>;

/** 其他代表, whom the others chose too. */
export function Representatives({ value, onChange }: Props) {
  const text = useText();
  const change = (at: number, some: Partial<Representative>) =>
    onChange(value.map((one, i) => (i === at ? { ...one, ...some } : one)));
  return (
    <>
      {value.map(({ name, phone, address }, i) => (
        <fieldset key={i}>
          <legend>{text.representative(i + 2)}</legend>
          <Field
            label={text.representativeName}
            required
            most={100}
            value={name}
            onChange={(given) => change(i, { name: given })}
          />
          <Field
            label={text.representativePhone}
            type="tel"
            required
            most={50}
            value={phone}
            onChange={(given) => change(i, { phone: given })}
          />
          <Field
            label={text.representativeAddress}
            most={200}
            value={address}
            onChange={(given) => change(i, { address: given })}
          />
          <button type="button" onClick={() => onChange(value.filter((_, at) => at !== i))}>
            {text.removeRepresentative}
          </button>
        </fieldset>
      ))}
      <p>{text.representativesHint}</p>
      <button
        type="button"
        disabled={value.length >= MOST_OTHERS}
        onClick={() => onChange([...value, { name: '', phone: '', address: '' }])}
      >
        {value.length >= MOST_OTHERS ? text.fullOfRepresentatives : text.addRepresentative}
      </button>
    </>
  );
}
