import { ServeCoSignersDocument, type CoServiceMethod } from '@huiyin/client';
import { CO_SERVICE_METHODS, CO_SERVICE_PROOF_LENGTH } from '@huiyin/domain';
import { AutocompleteArrayInput, required, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useGroupText } from './group.text';
import { GroupVerb } from './GroupVerb';
import type { PetitionRecord } from './PetitionVerb';

const NOT_AT_COUNTER = CO_SERVICE_METHODS.filter((method) => method !== 'AT_COUNTER');
const AT_ONCE: readonly unknown[] = ['IN_PORTAL', 'BY_REPRESENTATIVE'];

type Props = Readonly<Pick<PetitionRecord['groupMatter'], 'waiting' | 'unreached'>>;

/** 送达联名人: one act for all who read it online or are told; the others by their numbers. */
export function ServeCoSignersButton(props: Props) {
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
      <Inputs {...props} />
    </GroupVerb>
  );
}

function Inputs({ waiting, unreached }: Props) {
  const text = useGroupText();
  const methods = useLabels('coServiceMethod');
  const method: unknown = useWatch({ name: 'method' });
  const reached = [
    ...waiting.filter(({ wish }) => method !== 'BY_POST' || wish === 'BY_POST'),
    ...(method === 'AT_COUNTER' ? unreached : []),
  ];
  const numbers = [...new Set(reached.map(({ ordinal }) => ordinal))];
  return (
    <>
      <SelectInput
        source="method"
        label={text.method}
        choices={methods.choices(waiting.length > 0 ? [] : NOT_AT_COUNTER)}
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
