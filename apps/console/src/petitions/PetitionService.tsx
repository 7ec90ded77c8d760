import { Typography } from '@mui/material';
import { Fact } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import type { PetitionRecord } from './PetitionVerb';
import { useServiceText } from './service.text';
import { useShowText } from './show.text';

/** How an answer reached the petitioner, and what was tried before. */
export function PetitionService({ petition }: { petition: PetitionRecord }) {
  const text = useServiceText();
  const { service } = useShowText();
  const methods = useLabels('serviceMethod');
  const recipients = useLabels('serviceRecipient');
  const failures = useLabels('serviceFailure');
  const { servedAt, serviceMethod, serviceRecipient, serviceProof, serviceAttempts } = petition;
  const served =
    servedAt &&
    [
      minuteText(servedAt),
      serviceMethod && methods.of(serviceMethod),
      serviceRecipient && recipients.of(serviceRecipient),
      serviceProof,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <Fact label={service}>{served}</Fact>
      {serviceMethod === 'UNDELIVERABLE' && (
        <Typography color="text.secondary">{text.startsNothing}</Typography>
      )}
      {serviceAttempts.map(({ id, at, method, failure, untilOn, proof, byName }) => (
        <Fact key={id} label={text.attempts}>
          {[
            minuteText(at),
            methods.of(method),
            failure ? failures.of(failure) : text.noticed(dayText(untilOn) ?? ''),
            proof,
            byName,
          ].join(' · ')}
        </Fact>
      ))}
    </>
  );
}
