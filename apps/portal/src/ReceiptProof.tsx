import type { FollowPetitionQuery } from '@huiyin/client';
import { useDay } from './dates';
import { useText } from './language';

type Proof = FollowPetitionQuery['followPetition']['receiptProof'];

/** Where the receipt stands among those of its day: why there is no file yet, or the file and what it is compared with. */
export function ReceiptProof({ number, proof }: Readonly<{ number: string; proof: Proof }>) {
  const text = useText();
  const day = useDay();
  if (!proof) return null;
  return (
    <section>
      <h2>{text.receiptProof}</h2>
      <p>{proof.text}</p>
      {proof.file && (
        <p>
          <a
            href={`data:application/json;charset=utf-8,${encodeURIComponent(proof.file)}`}
            download={`${text.receiptProof} ${number}.json`}
          >
            {text.saveProof}
          </a>
        </p>
      )}
      {proof.root && (
        <p className="written">
          <small>
            {text.officeRoot(day(proof.day))} {proof.root}
            {proof.countyRoot && (
              <>
                <br />
                {text.countyRoot(day(proof.day))} {proof.countyRoot}
              </>
            )}
          </small>
        </p>
      )}
    </section>
  );
}
