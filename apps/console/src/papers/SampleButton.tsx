import { Button, Dialog, DialogActions, DialogContent } from '@mui/material';
import { samplePaper } from '@huiyin/domain';
import { useState } from 'react';
import { usePaperText } from './paper.text';
import { PaperSheet } from './PaperSheet';
import type { PaperTemplate } from './use-papers';

/** A template with an invented petition. */
export function SampleButton({ template }: { template: PaperTemplate }) {
  const text = usePaperText();
  const [open, setOpen] = useState(false);
  const { kind } = template;
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {text.sample}
      </Button>
      {open && (
        <Dialog open fullWidth maxWidth="md" onClose={() => setOpen(false)} aria-label={text.sample}>
          <DialogContent>
            <PaperSheet sheet={samplePaper(kind, template)} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)} autoFocus>
              {text.close}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
