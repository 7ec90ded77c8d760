import { SetRetentionTermDocument } from '@huiyin/client';
import { RETENTION_BASIS_LENGTH, type MatterCategory, type RetentionTerm } from '@huiyin/domain';
import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { useArchiveText } from './archive-volume.text';

const REVIEWS = 'REVIEWS';

/** What a line is about: a category of matters, reviews, or all that have no line. */
function retained(chosen: MatterCategory | typeof REVIEWS | '' | undefined) {
  if (chosen === REVIEWS) return { reviews: true };
  return chosen ? { category: chosen } : {};
}

export function SetRetentionTermButton() {
  const text = useArchiveText();
  const refusal = useWriteRefusal('archive.retention');
  const categories = useLabels('matterCategory');
  const terms = useLabels('retentionTerm');
  return (
    <VerbButton label={text.setTerm} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.setTerm}
          intro={text.retentionIntro}
          document={SetRetentionTermDocument}
          input={({ category, term, basis }) => ({
            ...retained(category as MatterCategory | typeof REVIEWS | '' | undefined),
            term: term as RetentionTerm,
            basis: String(basis),
          })}
          onClose={close}
        >
          <SelectInput
            source="category"
            label={text.category}
            helperText={text.categoryHelp}
            emptyText={text.others}
            choices={[...categories.choices(), { id: REVIEWS, name: text.reviews }]}
          />
          <SelectInput source="term" label={text.term} choices={terms.choices()} validate={required()} />
          <TextInput
            source="basis"
            label={text.basis}
            helperText={text.basisHelp}
            validate={[required(), maxLength(RETENTION_BASIS_LENGTH)]}
            fullWidth
          />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
