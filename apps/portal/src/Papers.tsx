import { useId } from 'react';
import { useFiles } from './files';
import { useText } from './language';
import { Section } from './parts';
import type { Holder } from './RateForm';

/** Photos and documents for one matter: each is sent as soon as it is chosen, and says what became of it. */
export function Papers({ holder }: { holder: Holder }) {
  const text = useText();
  const id = useId();
  const { files, send, again } = useFiles(holder);
  const busy = files.some(({ state }) => state === 'SENDING');
  return (
    <div className="screen">
      <Section title={text.papers}>
        <p className="field">
          <label htmlFor={id}>{text.choosePapers}</label>
          <small id={`${id}-hint`}>{text.papersHint}</small>
          <input
            id={id}
            type="file"
            multiple
            disabled={busy}
            aria-describedby={`${id}-hint`}
            accept="image/*,.pdf,.docx,.xlsx,.ofd,.txt"
            onChange={({ target }) => {
              void send([...(target.files ?? [])]);
              // the same file, corrected, can be chosen again
              target.value = '';
            }}
          />
        </p>
        <div role="status">
          <ul>
            {files.map((file) => (
              <li key={file.key} aria-busy={file.state === 'SENDING'}>
                {file.state === 'SENDING' && text.paperSending(file.name, Math.floor(file.fraction * 100))}
                {file.state === 'SENT' && text.paperSent(file.name)}
                {file.state === 'REFUSED' && (
                  <p className="refusal">
                    {file.name}：{file.problem?.message}
                    {file.problem?.code === 'NETWORK' && (
                      <button type="button" disabled={busy} onClick={() => void again(file)}>
                        {text.retry}
                      </button>
                    )}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </div>
  );
}
