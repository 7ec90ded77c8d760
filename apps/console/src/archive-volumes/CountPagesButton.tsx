import { CountPagesDocument, type ArchiveItemsQuery, type ArchiveVolumeFieldsFragment } from '@huiyin/client';
import { MOST_PAGES } from '@huiyin/domain';
import { maxValue, minValue, NumberInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useArchiveText } from './archive-volume.text';

type Props = Readonly<{ volume: ArchiveVolumeFieldsFragment; items: ArchiveItemsQuery['archiveItems'] }>;

/** 编页. */
export function CountPagesButton({ volume: { id, version, status }, items }: Props) {
  const text = useArchiveText();
  const refusal = useWriteRefusal('archive.bind');
  const counted = Object.fromEntries(items.map(({ seq, pages }) => [`file${seq}`, pages]));
  return (
    <VerbButton label={text.countPages} refusal={refusal ?? (status === 'BOUND' ? null : text.counted)}>
      {(close) => (
        <VerbDialog
          title={text.countPages}
          intro={text.countIntro}
          document={CountPagesDocument}
          input={(values) => ({
            id,
            version,
            counts: items.flatMap(({ seq }) => {
              const pages = Number(values[`file${seq}`] ?? 0);
              return pages > 0 ? [{ seq, pages }] : [];
            }),
          })}
          defaultValues={counted}
          onClose={close}
        >
          {items.map(({ seq, title }) => (
            <NumberInput
              key={seq}
              source={`file${seq}`}
              label={text.pagesOfFile(seq, title)}
              validate={[minValue(1), maxValue(MOST_PAGES)]}
              fullWidth
            />
          ))}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
