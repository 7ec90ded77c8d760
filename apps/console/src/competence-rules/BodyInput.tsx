import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { OfficeInput } from '../transfers/OfficeInput';
import { UnitInput } from '../units/UnitInput';
import { useCompetenceRuleText } from './competence-rule.text';

type Where = 'unit' | 'office';

/** 承办单位: a unit of this tenant, or another office of the county; one id either way. */
export function BodyInput({ source }: { source: string }) {
  const text = useCompetenceRuleText();
  const [where, setWhere] = useState<Where>('unit');
  const { setValue } = useFormContext();
  function choose(next: Where) {
    setWhere(next);
    setValue(source, null);
  }
  return (
    <>
      <RadioGroup
        row
        aria-label={text.body}
        value={where}
        onChange={(_, next) => choose(next as Where)}
        sx={{ width: '100%' }}
      >
        <FormControlLabel value="unit" control={<Radio />} label={text.here} />
        <FormControlLabel value="office" control={<Radio />} label={text.elsewhere} />
      </RadioGroup>
      {where === 'unit' ? (
        <UnitInput source={source} label={text.unit} mandatory />
      ) : (
        <OfficeInput source={source} label={text.office} helperText={text.officeHelp} mandatory />
      )}
    </>
  );
}
