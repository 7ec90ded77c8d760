import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Problem, Successor } from './api';
import { useText } from './language';
import { linkTo } from './route';

/** A page's heading takes the focus when the page opens, so that who cannot see hears where they are. */
export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A name and its value; nothing at all where there is no value. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Photos and documents by the dialog, or the camera, of the device. */
export function FileInput({ disabled, onChosen }: { disabled?: boolean; onChosen: (files: File[]) => void }) {
  const id = useId();
  const text = useText();
  return (
    <p className="field">
      <label htmlFor={id}>{text.choosePapers}</label>
      <small id={`${id}-hint`}>{text.papersHint}</small>
      <input
        id={id}
        type="file"
        multiple
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        accept="image/*,.pdf,.docx,.xlsx,.ofd,.txt"
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])]);
          // the same file, corrected, can be chosen again
          target.value = '';
        }}
      />
    </p>
  );
}

type FieldProps = Readonly<{
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  required?: boolean;
  long?: boolean;
  type?: string;
  most?: number;
  autoComplete?: string;
}>;

export function Field({ label, value, onChange, hint, required, long, most, ...input }: FieldProps) {
  const id = useId();
  const text = useText();
  const props = {
    id,
    value,
    required,
    maxLength: most,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <p className="field">
      <label htmlFor={id}>
        {label}
        {required && <small>{text.required}</small>}
      </label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {long ? <textarea rows={4} {...props} /> : <input {...props} {...input} />}
    </p>
  );
}

type ChoiceProps<Value extends string> = Readonly<{
  label: string;
  options: Readonly<Record<Value, string>>;
  value: Value | null;
  onChange: (value: Value) => void;
}>;

export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      {(Object.keys(options) as Value[]).map((option) => (
        <label key={option} className="choice">
          <input
            type="radio"
            name={name}
            required
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </fieldset>
  );
}

/** Why it was not done; read aloud as soon as it is there. */
export function Refusal({ problem, onRetry }: { problem: Problem | null; onRetry?: () => void }) {
  const text = useText();
  return (
    <div role="alert">
      {problem && (
        <p className="refusal">
          {problem.message}
          {onRetry && (
            <button type="button" onClick={onRetry}>
              {text.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Of an office that was closed: who goes on with its duties, and the way there. */
export function GoesOn({ successor: { name, code } }: { successor: Successor }) {
  const text = useText();
  return (
    <p>
      {text.goesOn} <a href={linkTo(code)}>{name}</a>
    </p>
  );
}

export function Loading() {
  return (
    <p aria-busy="true" className="loading">
      {useText().loading}
    </p>
  );
}
