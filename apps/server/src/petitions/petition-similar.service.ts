import type { GraphQLResolveInfo } from 'graphql';
import { searchWords, similarity, workplace } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import { readMany } from '../reading/read';
import { petitionReading } from './petition.reading';

/** Shared words are looked up for the best candidates, of which those that really read alike are offered. */
const CANDIDATES = 40;
const OFFERED = 5;
const ALIKE = 0.35;
/** The words of the opening say what a matter is about; more would only make the look-up slower. */
const WORDS = 60;

/** Earlier petitions of likely the same matter, by their words, inside the actor's tenant. */
export async function similarPetitions(
  context: Context,
  info: GraphQLResolveInfo,
  title: string,
  content: string,
): Promise<unknown> {
  const place = workplace(context.actor as SignedIn);
  const words = searchWords(`${title} ${content}`).slice(0, WORDS);
  if (place === null || words.length === 0) return [];
  const wanted = words.map((word) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join(' | ');
  const candidates = await context.db.inside(place, (tx) =>
    tx.rows<{ id: string; title: string; content: string }>(
      `select p.id, p.title, p.content from app.similar_petitions($3::tsquery, $4) s
         join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = s.petition_id where p.status <> 'VOIDED'`,
      [place.countyId, place.tenantId, wanted, CANDIDATES],
    ),
  );
  const alike = candidates
    .map((petition) => ({
      id: petition.id,
      alike: Math.max(similarity(title, petition.title), similarity(content, petition.content)),
    }))
    .filter((candidate) => candidate.alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, OFFERED);
  return readMany(
    context.db,
    place,
    petitionReading,
    alike.map(({ id }) => id),
    info,
  );
}
