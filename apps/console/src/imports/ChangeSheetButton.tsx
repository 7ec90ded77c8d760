import { ChooseImportSheetDocument } from '@huiyin/client';
import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { listed } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useCheckText } from './check.text';
import type { BatchDetails } from './use-import';

const BEGINNING = 24;

/** 更换工作表或表头行: where there was more than one sheet, or a title above the header. */
export function ChangeSheetButton({ batch }: { batch: BatchDetails }) {
  const text = useCheckText();
  const refusal = useWriteRefusal('import.run');
  const { id, version, sheet, headerRow } = batch;
  return (
    <VerbButton label={text.change} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.change}
          intro={text.changeIntro}
          submitLabel={text.apply}
          document={ChooseImportSheetDocument}
          defaultValues={{ sheet, headerRow }}
          input={(chosen) => ({
            id,
            version,
            sheet: Number(chosen['sheet']),
            headerRow: chosen['sheet'] === sheet ? (chosen['headerRow'] ?? null) : null,
          })}
          onClose={close}
        >
          <SheetChoice batch={batch} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

function SheetChoice({ batch }: { batch: BatchDetails }) {
  const text = useCheckText();
  const chosen: unknown = useWatch({ name: 'sheet' });
  const sheets = batch.sheets.map(({ name, rows }, id) => ({ id, name: text.sheetName(name, rows) }));
  const rows = batch.preview.map(({ row, cells }) => ({
    id: row,
    name: text.rowBegins(row, beginning(cells)),
  }));
  return (
    <>
      <SelectInput
        source="sheet"
        label={text.sheet}
        choices={sheets}
        translateChoice={false}
        fullWidth
        helperText={false}
      />
      {/* the rows of another sheet are seen only once it is chosen */}
      {chosen === batch.sheet && (
        <SelectInput
          source="headerRow"
          label={text.headerRow}
          choices={rows}
          emptyText={text.findHeader}
          translateChoice={false}
          fullWidth
          helperText={false}
        />
      )}
    </>
  );
}

function beginning(cells: readonly string[]): string {
  const words = listed(cells.filter((cell) => cell !== ''));
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING)}…` : words;
}
