import BookmarkAdd from '@mui/icons-material/BookmarkAddOutlined';
import { Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useListContext, useStore, type SortPayload } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { usePetitionText } from './petition.text';

type Saved = Readonly<{ name: string; filter: Record<string, unknown>; sort: SortPayload }>;

const MOST = 12;

/** 常用筛选: conditions somebody comes back to, by a name of their own. Kept in this browser, for this account alone. */
export function SavedFilters() {
  const text = usePetitionText();
  const account = useViewer()?.id ?? '';
  const [saved, setSaved] = useStore<readonly Saved[]>(`saved-filters.${account}`, []);
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const [naming, setNaming] = useState(false);
  const filter = filterValues as Record<string, unknown>;
  const current = JSON.stringify(filter);
  const any = Object.keys(filter).length > 0;
  const known = saved.some((one) => JSON.stringify(one.filter) === current);
  return (
    <>
      {saved.map((one) => (
        <Chip
          key={one.name}
          label={one.name}
          variant={JSON.stringify(one.filter) === current ? 'filled' : 'outlined'}
          color="primary"
          clickable
          onClick={() => {
            setFilters(one.filter);
            setSort(one.sort);
          }}
          onDelete={() => setSaved(saved.filter(({ name }) => name !== one.name))}
        />
      ))}
      {any && !known && saved.length < MOST && (
        <Button size="small" startIcon={<BookmarkAdd />} onClick={() => setNaming(true)}>
          {text.saveFilter}
        </Button>
      )}
      {naming && (
        <NameDialog
          taken={saved.map(({ name }) => name)}
          onClose={() => setNaming(false)}
          onName={(name) => setSaved([...saved, { name, filter, sort }])}
        />
      )}
    </>
  );
}

type NameProps = Readonly<{ taken: readonly string[]; onName: (name: string) => void; onClose: () => void }>;

function NameDialog({ taken, onName, onClose }: NameProps) {
  const text = usePetitionText();
  const [name, setName] = useState('');
  const clean = name.trim();
  function save(event: FormEvent): void {
    event.preventDefault();
    if (clean === '' || taken.includes(clean)) return;
    onName(clean);
    onClose();
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <form onSubmit={save}>
        <DialogTitle>{text.saveFilter}</DialogTitle>
        <DialogContent>
          <TextField
            label={text.filterName}
            value={name}
            onChange={({ target }) => setName(target.value)}
            error={taken.includes(clean)}
            helperText={taken.includes(clean) ? text.filterTaken : text.filterHelp}
            slotProps={{ htmlInput: { maxLength: 20 } }}
            autoFocus
            fullWidth
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button type="submit" variant="contained" disabled={clean === ''}>
            {text.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
