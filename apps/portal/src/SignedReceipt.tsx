import { useText } from './language';

type Signed = Readonly<{ file: string; sha256: string; fingerprint: string }>;

/** The receipt as a file that the office has signed: to be kept, and to be checked by anyone. */
export function SignedReceipt({
  number,
  signed,
}: Readonly<{ number: string; signed: Signed | null | undefined }>) {
  const text = useText();
  if (!signed) return null;
  return (
    <section>
      <h2>{text.signedReceipt}</h2>
      <p>{text.signedReceiptHint}</p>
      <p>
        <a
          href={`data:application/json;charset=utf-8,${encodeURIComponent(signed.file)}`}
          download={`${text.receiptName} ${number}.json`}
        >
          {text.saveReceipt}
        </a>
      </p>
      <p className="written">
        <small>
          {text.receiptHash} {signed.sha256}
          <br />
          {text.fingerprint} {signed.fingerprint}
        </small>
      </p>
    </section>
  );
}
