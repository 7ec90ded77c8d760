import Search from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { useFrameText } from './frame.text';

const PAUSE_MS = 300;

/** Filters the list by `search` once typing pauses; `/` jumps here from anywhere on the page. */
export function SearchBox({ label }: { label?: string }) {
  const text = useFrameText();
  const { filterValues, setFilters } = useListContext();
  const input = useRef<HTMLInputElement>(null);
  const applied = String(filterValues['search'] ?? '');
  const [typed, setTyped] = useState(applied);
  const [sent, setSent] = useState(applied);
  const [known, setKnown] = useState(applied);

  // a filter cleared elsewhere shows here; the echo of one's own does not overwrite what was typed since
  if (applied !== known) {
    setKnown(applied);
    if (applied !== sent) setTyped(applied);
  }

  useEffect(() => {
    if (typed === applied) return undefined;
    const timer = setTimeout(() => {
      setSent(typed);
      setFilters({ ...filterValues, search: typed });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, applied, filterValues, setFilters]);
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);

  return (
    <TextField
      type="search"
      label={label ?? text.search}
      placeholder={text.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      inputRef={input}
      margin="none"
      sx={{ minWidth: { xs: '100%', sm: 280 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
