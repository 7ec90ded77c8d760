import { Box, Button, Typography } from '@mui/material';
import { MOST_REPRESENTATIVES } from '@huiyin/domain';
import { NumberInput, TextInput, minValue, required } from 'react-admin';
import { useFieldArray, useWatch } from 'react-hook-form';
import { Section } from '../frame/Section';
import { filledParties, type TypedParty } from './parties';
import { useRegisterText } from './register.text';

/** The petitioner, or up to five representatives; what is to be known of it, where that is not as with a petition. */
export function PartiesInput({ hint }: { hint?: string }) {
  const text = useRegisterText();
  const { fields, append, remove } = useFieldArray({ name: 'parties' });
  const full = fields.length >= MOST_REPRESENTATIVES;
  return (
    <Section title={text.who}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {hint ?? text.whoHelp}
      </Typography>
      {fields.map((field, i) => (
        <Box key={field.id} sx={{ mb: 1 }}>
          {fields.length > 1 && (
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {text.representative(i + 1)}
              <Button size="small" onClick={() => remove(i)} sx={{ ml: 1 }}>
                {text.remove}
              </Button>
            </Typography>
          )}
          <PartyInputs index={i} />
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Button variant="outlined" size="small" disabled={full} onClick={() => append({})}>
          {full ? text.most : text.add}
        </Button>
        <NumberInput
          source="headCount"
          label={text.headCount}
          helperText={text.headCountHelp}
          min={1}
          step={1}
          validate={minValue(1)}
        />
      </Box>
    </Section>
  );
}

function PartyInputs({ index }: { index: number }) {
  const text = useRegisterText();
  const row = `parties.${index}`;
  const typed = useWatch({ name: row }) as TypedParty | undefined;
  const named = filledParties([typed ?? {}]).length > 0;
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: '2fr 3fr', md: '2fr 3fr 4fr 4fr' },
      }}
    >
      <TextInput
        source={`${row}.name`}
        label={text.name}
        helperText={false}
        autoComplete="off"
        {...(named ? { validate: required() } : {})}
      />
      <TextInput
        source={`${row}.phone`}
        label={text.phone}
        helperText={false}
        type="tel"
        autoComplete="off"
      />
      <TextInput source={`${row}.address`} label={text.address} helperText={false} autoComplete="off" />
      <TextInput source={`${row}.document`} label={text.document} helperText={false} autoComplete="off" />
    </Box>
  );
}
