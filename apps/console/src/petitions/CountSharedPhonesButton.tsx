import { CountSharedPhonesDocument } from '@huiyin/client';
import { MOST_SHARED_PHONES, SHARED_PHONES_BASIS_LENGTH } from '@huiyin/domain';
import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useGroupText } from './group.text';
import { GroupVerb } from './GroupVerb';

/** 登记共用电话的人数: one number for the matter, and no list. */
export function CountSharedPhonesButton({ people }: { people: number }) {
  const text = useGroupText();
  return (
    <GroupVerb
      action="countSharedPhones"
      document={CountSharedPhonesDocument}
      intro={text.sharedIntro}
      defaultValues={{ people }}
      input={({ people: counted, basis }) => ({ people: Number(counted), basis: String(basis ?? '') })}
    >
      <NumberInput
        source="people"
        label={text.shared}
        min={0}
        step={1}
        validate={[required(), minValue(0), maxValue(MOST_SHARED_PHONES)]}
        fullWidth
      />
      <LongText source="basis" label={text.sharedBasis} longest={SHARED_PHONES_BASIS_LENGTH} rows={2} />
    </GroupVerb>
  );
}
