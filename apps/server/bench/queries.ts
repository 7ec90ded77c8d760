/** What each workload asks of Huiyin. */
export const W1 = `query Newest {
  petitions(first: 25) {
    nodes { id number title status receivedAt dueOn unit { name } leadOfficial { name } petitionerMasked }
  }
}`;

export const W2 = `query One($id: ID!) {
  petition(id: $id) {
    id number status origin originalNumber channel title content topicId petitionerMasked headCount anonymous profile
    receivedAt registeredAt firstAskedId ownerId unitId responsibleId leadId dueOn dueKind dueProvisional overdue counted
    extensions disposedAt dispositionReason lawfulWay answeredAt outcome facts legalBasis replyText servedAt
    serviceMethod serviceProof ratingOpensAt closedAt archivedAt archiveVolume voidedAt voidReason version
    events { id seq kind at recordedAt actorName days text }
  }
}`;

export const W3 = `query Figures {
  dashboard { open dueSoon overdue registered accepted assigned handling toServe served closed }
}`;

export const W4 = `mutation Register($input: RegisterPetitionInput!) {
  registerPetition(input: $input) { id number status dueOn petitionerMasked queryCode }
}`;

export const W5 = `query Overview {
  overview {
    tenants { tenantId name kind status open dueSoon overdue received answered answeredInTime }
    channels { channel count } topics { topicId name count } months { month received answeredInTime answeredLate }
  }
}`;

export const SEARCH = `query Search($search: String!) {
  petitions(first: 25, filter: { search: $search }) { nodes { id number title status receivedAt } }
}`;

/** A petition as the equality check reads it back: all that registering leaves, but for ids and moments. */
export const REGISTERED = `query Registered($id: ID!) {
  petition(id: $id) {
    status channel title content petitionerMasked headCount anonymous profile dueOn dueKind dueProvisional counted version
    firstAskedId ownerId
    events { seq kind actorName text }
    parties { ordinal nameMasked phoneMasked addressMasked documentMasked }
    clocks { kind due }
  }
}`;

export const REVEAL = `mutation Reveal($input: RevealPetitionerInput!) {
  revealPetitioner(input: $input) { revealed { ordinal name phone address document } }
}`;
