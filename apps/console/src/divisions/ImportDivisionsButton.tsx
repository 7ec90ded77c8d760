import { ImportDivisionsDocument } from '@huiyin/client';
import { required, TextInput, useRefresh } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { rowsOf } from './division-rows';
import { useDivisionText } from './division.text';
import { UploadDivisions } from './UploadDivisions';
import { useTellSkipped } from './use-tell-skipped';

const LONGEST = 500_000;

export function ImportDivisionsButton() {
  const text = useDivisionText();
  const refusal = useWriteRefusal('division.manage');
  const refresh = useRefresh();
  const tell = useTellSkipped();
  return (
    <VerbButton label={text.import} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.import}
          intro={text.importIntro}
          document={ImportDivisionsDocument}
          input={({ countyCode, lines }) => ({
            countyCode: String(countyCode),
            rows: rowsOf(String(lines)),
          })}
          onDone={({ importDivisions: { skippedDivisions } }) => {
            close();
            refresh();
            tell(skippedDivisions ?? []);
          }}
          onClose={close}
        >
          <TextInput
            source="countyCode"
            label={text.county}
            helperText={text.countyHelp}
            validate={required()}
            autoFocus
            fullWidth
          />
          <UploadDivisions onDone={close} />
          <LongText source="lines" label={text.lines} rows={6} longest={LONGEST} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
