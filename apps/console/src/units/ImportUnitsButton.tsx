import { ImportUnitsDocument, type UnitKind } from '@huiyin/client';
import { required, SelectInput, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { TextFileInput } from '../frame/TextFileInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { linesWithPrefix } from './division-lines';
import { useUnitText } from './unit.text';

/** Of the whole country's townships, in characters. */
const LONGEST_CSV = 4_000_000;

export function ImportUnitsButton() {
  const text = useUnitText();
  const kinds = useLabels('unitKind');
  const refusal = useWriteRefusal('unit.manage');
  return (
    <VerbButton label={text.import} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.import}
          intro={text.importIntro}
          document={ImportUnitsDocument}
          input={({ csv, kind, codePrefix }) => ({
            csv: linesWithPrefix(String(csv), String(codePrefix ?? '').trim()),
            kind: kind as UnitKind,
            ...(codePrefix ? { codePrefix: String(codePrefix) } : {}),
          })}
          defaultValues={{ kind: 'VILLAGE' }}
          onClose={close}
        >
          <TextFileInput source="csv" label={text.file} accept=".csv,text/csv" />
          <LongText source="csv" label={text.csv} rows={4} longest={LONGEST_CSV} />
          <SelectInput
            source="kind"
            label={text.kind}
            choices={kinds.choices()}
            validate={required()}
            fullWidth
          />
          <TextInput source="codePrefix" label={text.prefix} fullWidth helperText={false} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
