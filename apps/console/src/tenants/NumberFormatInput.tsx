import { beijingDate, DEFAULT_NUMBER_FORMAT, numberFormatProblem, petitionNumber } from '@huiyin/domain';
import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useTenantText } from './tenant.text';

const YEAR = beijingDate(new Date()).slice(0, 4);

/** The format of a tenant's numbers, with a number that reads so. */
export function NumberFormatInput() {
  const text = useTenantText();
  const format = useWatch<{ numberFormat?: string }>({ name: 'numberFormat' }) || DEFAULT_NUMBER_FORMAT;
  const ok = numberFormatProblem(format) === null;
  return (
    <TextInput
      source="numberFormat"
      label={text.numberFormat}
      helperText={ok ? text.numberExample(petitionNumber(format, YEAR, 12)) : text.numberFormatHelp}
      validate={(value?: string) =>
        value && numberFormatProblem(value) !== null ? text.numberFormatHelp : undefined
      }
      fullWidth
    />
  );
}
