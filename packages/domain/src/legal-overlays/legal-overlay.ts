import { OVERLAYS } from '../clocks/overlays';
import type { LegalProfile, ProfileId } from '../clocks/profile';
import { isNational, profileOf, type LaidRule } from '../clocks/profiles';

/** As much as a few pages: the longest regulation known sets eight terms. */
export const OVERLAY_TEXT_LENGTH = 20_000;

/** In force: one edition of what a county laid over the nation's terms (本县期限规定、省级信访条例), or of the nation's law itself that it entered. */
export type OwnOverlay<Rule extends LaidRule = LaidRule> = Readonly<{
  code: string;
  edition: number;
  overlay: Rule;
}>;

/** How a matter names the edition it was bound to: `yx-2026v2`, `cn-2028v1`. */
export const editionId = (code: string, edition: number): string => `${code}v${edition}`;

/** As a matter is bound to it: its id says which edition. */
export const boundOverlay = <Rule extends LaidRule>({ code, edition, overlay }: OwnOverlay<Rule>): Rule => ({
  ...overlay,
  id: editionId(code, edition),
});

/** An edition that a matter's profile names, as text. */
export type BoundRule = Readonly<{ id: string; body: string }>;

/** The profile that a matter was bound to, where its county's editions in it come with it. */
export const profileBy = (id: ProfileId, rules: readonly BoundRule[]): LegalProfile =>
  profileOf(
    id,
    rules.map((rule) => ({ ...(JSON.parse(rule.body) as LaidRule), id: rule.id })),
  );

/** The edition that binds what was received on that day: the latest of those in force by then. */
export function editionOn(
  editions: readonly OwnOverlay[],
  code: string,
  receivedOn: string,
): LaidRule | null {
  const [latest] = editions
    .filter((one) => one.code === code && one.overlay.inForceFrom <= receivedOn)
    .toSorted((a, b) => b.edition - a.edition);
  return latest ? boundOverlay(latest) : null;
}

/** The version of the nation's law that a county entered and that is in force on that day; null where one that is delivered is. */
export function nationalOn(editions: readonly OwnOverlay[], receivedOn: string): LaidRule | null {
  const codes = new Set(editions.flatMap(({ code, overlay }) => (isNational(overlay) ? [code] : [])));
  const [latest] = [...codes]
    .flatMap((code) => editionOn(editions, code, receivedOn) ?? [])
    .toSorted((a, b) => b.inForceFrom.localeCompare(a.inForceFrom));
  return latest ?? null;
}

/**
 * What governs in an office on that day beside what everybody knows: a version of the nation's law; then what the office follows, in order: a
 * province's regulation, the county's own terms, or these upon that.
 */
export function followedOn(
  editions: readonly OwnOverlay[],
  code: string | null,
  receivedOn: string,
): LaidRule[] {
  const at = (one: string) => OVERLAYS.find(({ id }) => id === one) ?? editionOn(editions, one, receivedOn);
  const own = code === null ? null : at(code);
  const over = own === null || isNational(own) ? undefined : own.over;
  const under = over === undefined ? null : at(over);
  return [nationalOn(editions, receivedOn), under, own].filter((one) => one !== null);
}
