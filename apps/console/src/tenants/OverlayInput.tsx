import { OVERLAYS, overlayOfDivision } from '@huiyin/domain';
import { SelectInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useLanguage } from '../i18n/language';
import { useTenantText } from './tenant.text';

/** 省级信访条例, as far as the product knows them; the one of the division's province is named as a proposal. */
export function OverlayInput() {
  const text = useTenantText();
  const language = useLanguage();
  const division = String(useFormContext().watch('divisionCode') ?? '');
  const proposed = overlayOfDivision(division);
  return (
    <SelectInput
      source="overlay"
      label={text.overlay}
      choices={OVERLAYS.map(({ id, law, verified }) => ({
        id,
        name: `${law[language]}${verified ? '' : text.notVerified}`,
      }))}
      emptyText={text.nationalOnly}
      helperText={proposed ? text.overlayProposed(proposed.law[language]) : text.overlayHelp}
      fullWidth
    />
  );
}
