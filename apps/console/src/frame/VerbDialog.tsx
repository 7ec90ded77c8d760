import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { Form, useNotify, useRefresh } from 'react-admin';
import { useFormState, type FieldValues } from 'react-hook-form';
import { useAct, type Keyless } from '../api/use-act';
import { useFrameText } from './frame.text';
import { ProblemAlert } from './ProblemAlert';

export type VerbDialogProps<Result, Input> = Readonly<{
  title: string;
  /** What the act means, in a sentence. */
  intro?: ReactNode;
  document: TypedDocumentNode<Result, { input: Input }>;
  /** The act's input from what is typed. */
  input: (values: FieldValues) => Keyless<Input>;
  defaultValues?: FieldValues;
  submitLabel?: string;
  wide?: boolean;
  children?: ReactNode;
  /** Whether it can be sent as it opens, with Enter; so it can where nothing is asked. */
  ready?: boolean;
  /** Instead of the notice that it is done. */
  onDone?: (result: Result) => void;
  onClose: () => void;
}>;

/** The record around the button must not fill the act's form. */
const NOTHING = {};

/** Tells the dialog around the form whether anything was typed or chosen in it. */
function Noting({ tell }: { tell: (typed: boolean) => void }) {
  const { dirtyFields } = useFormState();
  const any = Object.keys(dirtyFields).length > 0;
  useEffect(() => tell(any), [any, tell]);
  return null;
}

/**
 * The form of one act. It stays open with everything typed until the server has acknowledged the act; Escape closes it as long as
 * nothing is typed, and a press beside it only where nothing is asked.
 */
export function VerbDialog<Result, Input>(props: VerbDialogProps<Result, Input>) {
  const {
    title,
    intro,
    document,
    input,
    defaultValues,
    submitLabel,
    wide = false,
    children,
    ready = children === undefined,
    onDone,
    onClose,
  } = props;
  const text = useFrameText();
  const notify = useNotify();
  const refresh = useRefresh();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const formId = useId();
  const [typed, setTyped] = useState(false);
  const { act, pending, problem } = useAct(document);

  async function submit(values: FieldValues): Promise<void> {
    const result = await act(input(values));
    if (result === null) return;
    onClose();
    refresh();
    if (onDone) onDone(result);
    else notify(`${title} · ${text.done}`, { type: 'success' });
  }

  function dismiss(_: unknown, by: 'escapeKeyDown' | 'backdropClick'): void {
    if (!pending && (children === undefined || (by === 'escapeKeyDown' && !typed))) onClose();
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      fullScreen={phone && children !== undefined}
      onClose={dismiss}
    >
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        {intro && <DialogContentText sx={{ mb: 1 }}>{intro}</DialogContentText>}
        <ProblemAlert problem={problem} />
        <Form id={formId} record={NOTHING} onSubmit={submit} defaultValues={defaultValues ?? {}}>
          <Noting tell={setTyped} />
          {children}
        </Form>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose} disabled={pending}>
          {text.cancel}
        </Button>
        <Button type="submit" form={formId} variant="contained" loading={pending} autoFocus={ready}>
          {submitLabel ?? title}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
