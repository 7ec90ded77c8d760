import { RECEPTION_LENGTHS } from '@huiyin/domain';
import { maxLength, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { Section } from '../frame/Section';
import { useRegisterText } from './register.text';

const received = (channel: unknown): boolean => channel === 'VISIT' || channel === 'PHONE';

/** What of the reception is not said yet; a letter has none. */
export function RegisterReception() {
  const text = useRegisterText();
  const channel = useWatch<{ channel?: string }>({ name: 'channel' });
  if (!received(channel)) return null;
  return (
    <Section title={text.reception}>
      <TextInput
        source="receptionPlace"
        label={text.receptionPlace}
        helperText={text.receptionHelp}
        validate={maxLength(RECEPTION_LENGTHS.place)}
        fullWidth
      />
      <LongText
        source="receptionTold"
        label={text.receptionTold}
        helperText={text.receptionToldHelp}
        longest={RECEPTION_LENGTHS.told}
        rows={2}
        optional
      />
    </Section>
  );
}

/** The reception as it was typed; the server knows who and when. */
export function typedReception(
  values: Readonly<Record<string, unknown>>,
): { place: string | null; told: string | null } | null {
  const said = (name: string): string | null => (values[name] as string | null | undefined) || null;
  const [place, told] = [said('receptionPlace'), said('receptionTold')];
  return received(values['channel']) && (place || told) ? { place, told } : null;
}
