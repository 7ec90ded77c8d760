import { Box, Button } from '@mui/material';
import { SplitPetitionDocument } from '@huiyin/client';
import { CLAIM_LENGTH, MOST_CLAIMS } from '@huiyin/domain';
import { required, TextInput, useRecordContext } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { useClaimText } from './claims.text';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';

type Typed = Readonly<{ claimId?: string; text: string }>;

/** 拆分诉求: begins with what stands there, or with an empty line. */
export function SplitButton(props: VerbProps) {
  const text = useClaimText();
  const claims = useRecordContext<PetitionRecord>()?.claims ?? [];
  const typed: Typed[] = claims.map((claim) => ({ claimId: claim.id, text: claim.text }));
  return (
    <PetitionVerb
      {...props}
      action="split"
      document={SplitPetitionDocument}
      intro={text.splitIntro}
      wide
      input={(values) => ({
        claims: (values['claims'] as Typed[]).map((one) => ({ id: one.claimId ?? null, text: one.text })),
      })}
      defaultValues={{ claims: typed.length > 0 ? typed : [{ text: '' }] }}
    >
      <ClaimInputs />
    </PetitionVerb>
  );
}

function ClaimInputs() {
  const text = useClaimText();
  const { fields, append, remove } = useFieldArray({ name: 'claims' });
  return (
    <Box>
      {fields.map((field, i) => (
        <Box key={field.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <TextInput
            source={`claims.${i}.text`}
            label={text.claim(i + 1)}
            validate={required()}
            helperText={false}
            multiline
            fullWidth
            autoFocus={field.id === fields.at(-1)?.id}
            slotProps={{ htmlInput: { maxLength: CLAIM_LENGTH } }}
          />
          {fields.length > 1 && (
            <Button size="small" sx={{ mt: 1.5, flexShrink: 0 }} onClick={() => remove(i)}>
              {text.remove}
            </Button>
          )}
        </Box>
      ))}
      <Button
        size="small"
        variant="outlined"
        disabled={fields.length >= MOST_CLAIMS}
        onClick={() => append({ text: '' })}
      >
        {text.add}
      </Button>
    </Box>
  );
}
