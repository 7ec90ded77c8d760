import { ReceiptKeysDocument } from '@huiyin/client';
import { useQuestion } from './api';
import { momentOf } from './dates';
import { useLanguage, useText } from './language';
import { Loading, Refusal } from './parts';

/** By which keys the office's receipts are checked: also those of an office that is closed. */
export function ReceiptKeys({ tenantCode }: { tenantCode: string }) {
  const text = useText();
  const language = useLanguage();
  const { answer, problem, ask } = useQuestion(ReceiptKeysDocument, { tenantCode });
  return (
    <details>
      <summary>{text.receiptKeys}</summary>
      <p>{text.receiptKeysHint}</p>
      {!answer && !problem && <Loading />}
      <Refusal problem={problem} onRetry={ask} />
      {answer?.receiptKeys.map(({ fingerprint, publicKey, validFrom, validUntil }) => (
        <div key={fingerprint} className="written">
          <p>
            {text.fingerprint} {fingerprint}
          </p>
          {validFrom && (
            <p>
              {text.signedWith(
                momentOf(validFrom, language),
                validUntil ? momentOf(validUntil, language) : null,
              )}
            </p>
          )}
          <pre>{publicKey}</pre>
        </div>
      ))}
    </details>
  );
}
