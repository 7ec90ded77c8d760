/** What a review loses: with its matter, or as the own file of who decided it. */
const reviewErased = (which: string): string =>
  `update reviews set title = $4, petitioner_masked = $4, reason = $4, parties_sealed = null, applicants_filed = false,
          facts = case when facts is not null then $4 end,
          legal_basis = case when legal_basis is not null then $4 end,
          reply_text = case when reply_text is not null then $4 end,
          earlier_opinion = case when earlier_opinion is not null then $4 end,
          late_ground = case when late_ground is not null then $4 end,
          decline_reason = case when decline_reason is not null then $4 end,
          extension_reason = case when extension_reason is not null then $4 end,
          extension_notice = case when extension_notice is not null then $4 end,
          lawful_way = case when lawful_way is not null then $4 end,
          decline_notice = case when decline_notice is not null then $4 end,
          hearing_reason = case when hearing_reason is not null then $4 end,
          hearing_record = case when hearing_record is not null then $4 end,
          hearing_wanted = case when hearing_wanted is not null then $4 end,
          withdrawal_wanted = case when withdrawal_wanted is not null then $4 end,
          found = case when found is not null then $4 end,
          basis = case when basis is not null then $4 end,
          opinion = case when opinion is not null then $4 end,
          service_proof = case when service_proof is not null then $4 end
    where county_id = $1 and tenant_id = $2 and ${which} = any($3)`;

/** What an order on either loses. */
const supervisionErased = (of: string): string =>
  `update supervision_orders set fact = $4, advice = $4, statement = case when statement is not null then $4 end
    where county_id = $1 and tenant_id = $2 and ${of} = any($3)`;

/** What the tables of a matter lose, `$3`; a word, `$4`, stands where something must. */
export const ERASING = [
  `update petitions set title = $4, content = $4, petitioner_masked = $4, fingerprint = null,
          disposition_reason = case when disposition_reason is not null then $4 end,
          lawful_way = case when lawful_way is not null then $4 end,
          facts = case when facts is not null then $4 end,
          legal_basis = case when legal_basis is not null then $4 end,
          reply_text = case when reply_text is not null then $4 end,
          service_proof = case when service_proof is not null then $4 end,
          next_action = case when next_action is not null then $4 end,
          version = version + 1
    where county_id = $1 and tenant_id = $2 and id = any($3)`,
  `update claims set text = $4, quashed = null,
          facts = case when facts is not null then $4 end,
          legal_basis = case when legal_basis is not null then $4 end,
          reasons = case when reasons is not null then $4 end,
          opinion = case when opinion is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update mediations set subject = $4, other_party = $4, other_party_sealed = null, agreed_facts = null, agreed_manner = null,
          next_step = case when next_step is not null then $4 end,
          end_reason = case when end_reason is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update mediation_sessions set attended = case when attended is not null then $4 end,
          record = case when record is not null then $4 end
    where county_id = $1 and tenant_id = $2 and mediation_id in (
      select id from mediations where county_id = $1 and tenant_id = $2 and petition_id = any($3))`,
  `update mediation_items set text = $4, proof = case when proof is not null then $4 end
    where county_id = $1 and tenant_id = $2 and mediation_id in (
      select id from mediations where county_id = $1 and tenant_id = $2 and petition_id = any($3))`,
  `update hand_offs set items = $4, signer = case when signer is not null then $4 end,
          proof = case when proof is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update receptions set told = case when told is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update group_matters set mandate = $4 where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update transfers set content = null, parties_sealed = null, answers = null,
          petitioner_masked = case when petitioner_masked is not null then $4 end,
          title = case when title is not null then $4 end,
          instruction = case when instruction is not null then $4 end,
          report = case when report is not null then $4 end,
          recall_reason = case when recall_reason is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  reviewErased('petition_id'),
  `update tasks set what = $4,
          evidence = case when evidence is not null then $4 end,
          withdraw_reason = case when withdraw_reason is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update sponsorships set goal = $4, outcome = case when outcome is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  supervisionErased('petition_id'),
  `update commitments set text = $4,
          petitioners_words = case when petitioners_words is not null then $4 end,
          words_objection = case when words_objection is not null then $4 end,
          performance_objection = case when performance_objection is not null then $4 end,
          proof = case when proof is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update explanations set place = $4, explained = $4, rules = $4, materials = '{}'
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update aid_offers set agency = $4, signer = case when signer is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update legacy_dossiers set problem = $4 where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update dossier_entries set what = $4, source_note = case when source_note is not null then $4 end,
          strike_reason = case when strike_reason is not null then $4 end
    where county_id = $1 and tenant_id = $2 and dossier_id in (
      select id from legacy_dossiers where county_id = $1 and tenant_id = $2 and petition_id = any($3))`,
  `update dossier_gaps set paper = $4, searches = array_fill($4::text, array[cardinality(searches)]),
          outcome = case when outcome is not null then $4 end
    where county_id = $1 and tenant_id = $2 and dossier_id in (
      select id from legacy_dossiers where county_id = $1 and tenant_id = $2 and petition_id = any($3))`,
  `update recusals set reason = $4, decision = case when decision is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
  `update jurisdiction_dockets set question = $4,
          reason = case when reason is not null then $4 end
    where county_id = $1 and tenant_id = $2 and petition_id = any($3)`,
];

/** What is lost with the own files of reviews, `$3`. */
export const ERASING_REVIEWS = [reviewErased('id'), supervisionErased('review_id')];
