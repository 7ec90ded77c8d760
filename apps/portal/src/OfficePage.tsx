import { PublicOfficeDocument } from '@huiyin/client';
import { useQuestion, type Problem } from './api';
import { useText } from './language';
import { Fact, GoesOn, Heading, Loading, Refusal } from './parts';
import { ReceiptKeys } from './ReceiptKeys';
import { linkTo } from './route';

/** What an office tells everybody, and the three things one can do there. */
export function OfficePage({ tenantCode }: { tenantCode: string }) {
  const text = useText();
  const { answer, problem, ask } = useQuestion(PublicOfficeDocument, { tenantCode });
  if (problem) return <NoOffice tenantCode={tenantCode} problem={problem} onRetry={ask} />;
  if (!answer) return <Loading />;
  const { name, phone, ...office } = answer.publicOffice;
  return (
    <>
      <Heading>{name}</Heading>
      <nav className="ways">
        <a href={linkTo(tenantCode, 'submit')}>
          <strong>{text.submit}</strong>
          <span>{text.submitHint}</span>
        </a>
        <a href={linkTo(tenantCode, 'follow')}>
          <strong>{text.follow}</strong>
          <span>{text.followHint}</span>
        </a>
        <a href={linkTo(tenantCode, 'join')}>
          <strong>{text.join}</strong>
          <span>{text.joinWay}</span>
        </a>
      </nav>
      <dl>
        <Fact label={text.phone}>
          <a href={`tel:${phone}`}>{phone}</a>
        </Fact>
        <Fact label={text.officeHours}>{office.officeHours}</Fact>
        <Fact label={text.receptionPlace}>{office.receptionPlace}</Fact>
        <Fact label={text.address}>{office.address}</Fact>
        <Fact label={text.receptionDays}>{office.receptionDays}</Fact>
      </dl>
      {office.leadership.length > 0 && (
        <details>
          <summary>{text.leadership}</summary>
          <dl>
            {office.leadership.map(({ group, position, name: leader, post, duty }) => (
              <Fact key={`${group}${position}${leader}${post}`} label={text.positions[position]}>
                {[leader, post, duty].filter(Boolean).join(' · ')}
              </Fact>
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary>{text.standard}</summary>
        <p className="written">{office.serviceStandard}</p>
      </details>
      <ReceiptKeys tenantCode={tenantCode} />
      <details>
        <summary>{text.notice}</summary>
        <p className="written">{office.privacyNotice}</p>
      </details>
    </>
  );
}

type NoOfficeProps = Readonly<{ tenantCode: string; problem: Problem; onRetry: () => void }>;

/** A closed portal, an unknown code, or no network: what to do instead. */
export function NoOffice({ tenantCode, problem, onRetry }: NoOfficeProps) {
  const text = useText();
  if (problem.successor)
    return (
      <>
        <Heading>{text.closedOffice}</Heading>
        <GoesOn successor={problem.successor} />
        <p>
          <a href={linkTo(tenantCode, 'follow')}>{text.follow}</a>
        </p>
        <ReceiptKeys tenantCode={tenantCode} />
      </>
    );
  if (problem.code !== 'NOT_FOUND') return <Refusal problem={problem} onRetry={onRetry} />;
  return (
    <>
      <Heading>{text.notFound}</Heading>
      <p>{text.notFoundHint}</p>
      <p>
        <a href="#/">{text.home}</a>
      </p>
    </>
  );
}
