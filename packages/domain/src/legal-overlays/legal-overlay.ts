import { OVERLAYS } from '../clocks/overlays';
import type { LegalOverlay } from '../clocks/profile';

/** As much as a few pages: the longest regulation known sets eight terms. */
export const OVERLAY_TEXT_LENGTH = 20_000;

/** 本县期限规定 in force: one edition of what a county laid over the nation's terms. */
export type OwnOverlay = Readonly<{ code: string; edition: number; overlay: LegalOverlay }>;

/** How a matter names the edition it was bound to: `yx-2026v2`. */
export const editionId = (code: string, edition: number): string => `${code}v${edition}`;

/** As a matter is bound to it: its id says which edition. */
export const boundOverlay = ({ code, edition, overlay }: OwnOverlay): LegalOverlay => ({
  ...overlay,
  id: editionId(code, edition),
});

/** The edition that binds what was received on that day: the latest of those in force by then. */
export function editionOn(
  editions: readonly OwnOverlay[],
  code: string,
  receivedOn: string,
): LegalOverlay | null {
  const [latest] = editions
    .filter((one) => one.code === code && one.overlay.inForceFrom <= receivedOn)
    .toSorted((a, b) => b.edition - a.edition);
  return latest ? boundOverlay(latest) : null;
}

/** What an office follows on that day, in order: a province's regulation, the county's own terms, or these upon that. */
export function followedOn(
  editions: readonly OwnOverlay[],
  code: string | null,
  receivedOn: string,
): LegalOverlay[] {
  const at = (one: string) => OVERLAYS.find(({ id }) => id === one) ?? editionOn(editions, one, receivedOn);
  const own = code === null ? null : at(code);
  const under = own?.over === undefined ? null : at(own.over);
  return [under, own].filter((one) => one !== null);
}
