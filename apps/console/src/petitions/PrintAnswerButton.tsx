import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button, Dialog, DialogActions, DialogContent } from '@mui/material';
import { useState } from 'react';
import { AnswerPaper } from './AnswerPaper';
import { useAnswerPaperText } from './answer-paper.text';
import type { PetitionRecord } from './PetitionVerb';

/** The answer as it is served on paper; one that an old ledger brought along was served long ago. */
export function PrintAnswerButton({ petition }: { petition: PetitionRecord }) {
  const text = useAnswerPaperText();
  const [open, setOpen] = useState(false);
  if (!petition.replyText || petition.origin === 'IMPORT') return null;
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<PrintIcon />} onClick={() => setOpen(true)}>
        {text.print}
      </Button>
      {open && (
        <Dialog open fullWidth maxWidth="md" onClose={() => setOpen(false)}>
          <DialogContent>
            <AnswerPaper petition={petition} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" autoFocus onClick={() => window.print()}>
              {text.paper}
            </Button>
            <Button onClick={() => setOpen(false)}>{text.close}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
