import type { PetitionAction, PetitionStatus } from '@huiyin/client';

/** The natural step from each state. Emphasis only: what is allowed, the server says. */
export const nextStep: Partial<Record<PetitionStatus, Exclude<PetitionAction, 'reveal' | 'answerClaim'>>> = {
  REGISTERED: 'accept',
  ACCEPTED: 'assign',
  ASSIGNED: 'take',
  HANDLING: 'answer',
  ANSWERED: 'serve',
  NOT_ACCEPTED: 'serve',
  REFERRED_OUT: 'serve',
  WITHDRAWN: 'close',
  SERVED: 'close',
  CLOSED: 'archive',
};
