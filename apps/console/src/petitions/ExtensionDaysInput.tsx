import type { TermUnit } from '@huiyin/client';
import { daysText } from '@huiyin/domain';
import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { useLanguage } from '../i18n/language';
import { useVerbText } from './verbs.text';

type Props = Readonly<{ clock: Readonly<{ mayExtendBy: number | null; unit: TermUnit }> | undefined }>;

/** 延长天数, as far as a term lets itself be extended; where it does not, its verb is refused already. */
export function ExtensionDaysInput({ clock }: Props) {
  const text = useVerbText();
  const language = useLanguage();
  const [most, unit] = [clock?.mayExtendBy ?? 1, clock?.unit ?? 'DAY'];
  return (
    <NumberInput
      source="days"
      label={text.days(daysText(most, unit, language))}
      min={1}
      max={most}
      step={1}
      fullWidth
      validate={[required(), minValue(1), maxValue(most)]}
      autoFocus
    />
  );
}
