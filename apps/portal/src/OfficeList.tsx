import { PortalTenantsDocument } from '@huiyin/client';
import { useQuestion } from './api';
import { useText } from './language';
import { Heading, Loading, Refusal } from './parts';
import { linkTo } from './route';

/** Every office whose portal is open, county by county. */
export function OfficeList() {
  const text = useText();
  const { answer, problem, ask } = useQuestion(PortalTenantsDocument, {});
  if (problem) return <Refusal problem={problem} onRetry={ask} />;
  if (!answer) return <Loading />;
  const offices = answer.portalTenants;
  if (offices.length === 0)
    return (
      <>
        <Heading>{text.noOffices}</Heading>
        <p>{text.noOfficesHint}</p>
      </>
    );
  const counties = [...new Map(offices.map(({ countyCode, countyName }) => [countyCode, countyName]))];
  return (
    <>
      <Heading>{text.chooseOffice}</Heading>
      {counties.map(([code, name]) => (
        <section key={code}>
          <h2>{name}</h2>
          <ul className="offices">
            {offices
              .filter(({ countyCode }) => countyCode === code)
              .map((office) => (
                <li key={office.code}>
                  <a href={linkTo(office.code)}>{office.name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
