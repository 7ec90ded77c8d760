import type { Channel } from '@huiyin/domain';
import type { PartyInput } from '../parties/party.inputs';
import type { DemoOfficial } from './cast';
import type { Verb } from './lives';
import type { Matter } from './matter';

/** What fills the braces of a phrase. */
export type Details = Readonly<Record<string, string>>;

/** One invented petition: what is asked, by whom, and what becomes of it, with names yet to be looked up. */
export type Story = Readonly<{
  matter: Matter;
  details: Details;
  channel: Channel;
  title: string;
  content: string;
  parties: readonly PartyInput[];
  headCount: number;
  receivedAt: Date;
  registeredAt: Date;
  handling: DemoOfficial;
  /** Where it is sent by mistake when it comes back. */
  detour: DemoOfficial;
  lead: DemoOfficial;
  steps: readonly Readonly<{ verb: Verb; at: Date }>[];
}>;
