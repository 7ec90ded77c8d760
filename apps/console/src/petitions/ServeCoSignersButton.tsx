import { ServeCoSignersDocument, type CoServiceMethod } from '@huiyin/client';
import { CO_SERVICE_PROOF_LENGTH } from '@huiyin/domain';
import { AutocompleteArrayInput, required, SelectInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useGroupText } from './group.text';
import { GroupVerb } from './GroupVerb';
import type { PetitionRecord } from './PetitionVerb';

const AT_ONCE: readonly unknown[] = ['IN_PORTAL', 'BY_REPRESENTATIVE'];

/** 送达联名人: one act for all who read it online or are told; the others by their numbers. */
export function ServeCoSignersButton() {
  const text = useGroupText();
  return (
    <GroupVerb
      action="serveCoSigners"
      document={ServeCoSignersDocument}
      intro={text.serveIntro}
      input={({ method, ordinals, proof }) => ({
        method: method as CoServiceMethod,
        proof: String(proof ?? ''),
        ...(AT_ONCE.includes(method) ? {} : { ordinals: (ordinals as number[] | undefined) ?? [] }),
      })}
    >
      <Inputs />
    </GroupVerb>
  );
}

function Inputs() {
  const text = useGroupText();
  const methods = useLabels('coServiceMethod');
  const petition = useRecordContext<PetitionRecord>();
  const method: unknown = useWatch({ name: 'method' });
  const waiting = (petition?.groupMatter.waiting ?? []).filter(
    ({ wish }) => method !== 'BY_POST' || wish === 'BY_POST',
  );
  const numbers = [...new Set(waiting.map(({ ordinal }) => ordinal))];
  return (
    <>
      <SelectInput
        source="method"
        label={text.method}
        choices={methods.choices()}
        validate={required()}
        fullWidth
      />
      {Boolean(method) && !AT_ONCE.includes(method) && (
        <AutocompleteArrayInput
          source="ordinals"
          label={text.ordinals}
          choices={numbers.map((id) => ({ id, name: text.numbered(id) }))}
          validate={required()}
          fullWidth
        />
      )}
      <LongText source="proof" label={text.proof} longest={CO_SERVICE_PROOF_LENGTH} />
    </>
  );
}
