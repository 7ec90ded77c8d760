import type { PortalTexts } from './portal.rules';

/** The same sentences in English. */
export const portalEn: PortalTexts = {
  statuses: {
    REGISTERED: 'Received and registered; who is to deal with it is being decided.',
    ACCEPTED: 'Accepted; a unit is being named.',
    NOT_ACCEPTED: 'Not accepted: the reason and the way open to you stand below.',
    REFERRED_OUT: 'Passed on to the competent organ: see below.',
    WITHDRAWN: 'Withdrawn as you asked.',
    TRANSFERRED:
      'Passed to the office that is competent; where it is and who deals with it stands below. Your receipt stays valid.',
    ASSIGNED: 'Given to the unit that deals with it.',
    HANDLING: 'Being dealt with.',
    ANSWERED: 'Answered; the answer is on its way to you.',
    SERVED: 'The answer, or the notice, has been served.',
    CLOSED: 'Closed.',
    ARCHIVED: 'Closed and archived.',
    VOIDED: 'This registration is void, as one made twice is, and is not pursued.',
  },
  events: {
    RECEIVED: 'Your matter was received',
    REGISTERED: 'Registered',
    ACCEPTED: 'Accepted',
    NOT_ACCEPTED: 'Not accepted',
    REFERRED_OUT: 'Passed on to the competent organ',
    WITHDRAWN: 'Withdrawn',
    ASSIGNED: 'Given to a unit',
    TAKEN: 'Taken over by its handler',
    EXTENDED: 'Term extended',
    ANSWERED: 'Answered',
    SERVED: 'Answer served',
    CLAIM_PERFORMED: 'What was supported has been done',
    CLOSED: 'Closed',
    SUPERVISION_ISSUED: 'Put under supervision',
    SUPERVISION_DISCHARGED: 'Supervision ended',
    TRANSFERRED: 'Passed to the competent office',
    TRANSFER_SIGNED: 'Signed for by that office, which deals with it',
    TRANSFER_OBJECTED: 'That office holds that it is not competent; this is being examined',
    TRANSFER_RETURNED: 'Taken back; another office is being found',
    TRANSFER_PASSED_ON: 'Passed on to',
    TRANSFER_REPORTED: 'The result was reported back',
    DUE_DATE_MOVED: 'Public holidays changed, and the term with them',
    RECUSAL_GRANTED: 'Somebody was recused; another goes on',
    RECUSAL_REFUSED: 'A recusal was refused',
  },
  keepCode:
    'Keep number and query code: with them you can look here at any time. A lost code is reissued at the reception.',
  add: 'Photos and papers can be added online; to explain something, call the public phone or come to the reception.',
  late: (due) =>
    `A decision or answer is due by ${due}; after that, ask by the public phone or tell the county’s petition office.`,
  lawfulWay: 'Turn to the organ or procedure named under “the way open to you”.',
  again: 'If things change, you may submit it again.',
  served: 'The answer is being served; if it does not arrive, call the public phone.',
  rate: 'You may rate how it was dealt with.',
  review: ({ due, article }) =>
    `If you do not accept the answer, you may ask the next higher organ for a review by ${due} (${article}).`,
  voided: 'If you have doubts about this, call the public phone.',
};
