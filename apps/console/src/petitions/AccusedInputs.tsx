import { Box, Button, Typography } from '@mui/material';
import { ACCUSED_NAME_LENGTH, MOST_ACCUSED } from '@huiyin/domain';
import { maxLength, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useLabels } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { OfficeNameInput } from '../transfers/OfficeNameInput';
import { UnitInput } from '../units/UnitInput';
import { useAccusedText } from './accused.text';

/** Whom it accuses: of this office chosen from its lists, of any other by name. */
export function AccusedInputs() {
  const text = useAccusedText();
  const { fields, append, remove } = useFieldArray({ name: 'accused' });
  return (
    <Box>
      {fields.map((field, i) => (
        <Box key={field.id} sx={{ mb: 2 }}>
          {fields.length > 1 && (
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {text.accused(i + 1)}
              <Button size="small" onClick={() => remove(i)} sx={{ ml: 1 }}>
                {text.remove}
              </Button>
            </Typography>
          )}
          <OneAccused row={`accused.${i}`} />
        </Box>
      ))}
      <Button
        variant="outlined"
        size="small"
        disabled={fields.length >= MOST_ACCUSED}
        onClick={() => append({ kind: 'OFFICIAL', where: 'elsewhere' })}
      >
        {text.add}
      </Button>
    </Box>
  );
}

function OneAccused({ row }: { row: string }) {
  const text = useAccusedText();
  const kinds = useLabels('accusedKind');
  const { kind, where } = (useWatch({ name: row }) ?? {}) as { kind?: string; where?: string };
  const short = [required(), maxLength(ACCUSED_NAME_LENGTH)];
  return (
    <>
      <RadioButtonGroupInput
        source={`${row}.kind`}
        label={text.kind}
        choices={kinds.choices()}
        validate={required()}
        helperText={false}
      />
      <RadioButtonGroupInput
        source={`${row}.where`}
        label={text.where}
        choices={[
          { id: 'elsewhere', name: text.elsewhere },
          { id: 'here', name: text.here },
        ]}
        validate={required()}
        helperText={false}
      />
      {where !== 'here' ? (
        <>
          <OfficeNameInput
            source={`${row}.officeName`}
            label={text.officeName}
            helperText={text.officeNameHelp}
            longest={ACCUSED_NAME_LENGTH}
          />
          <TextInput source={`${row}.name`} label={text.name} validate={short} helperText={false} fullWidth />
        </>
      ) : kind === 'UNIT' ? (
        <UnitInput source={`${row}.unitId`} label={text.unit} mandatory />
      ) : (
        <OfficialInput source={`${row}.officialId`} label={text.official} mandatory />
      )}
    </>
  );
}
