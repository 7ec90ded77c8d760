-- Papers of a review: the body that reviews has no petition, its papers hang on its own file of the review.

alter table papers
  alter column petition_id drop not null,
  add column review_id uuid,
  drop constraint papers_kind_check,
  add constraint papers_kind_check check (kind in ('ACCEPTANCE_NOTICE', 'NON_ACCEPTANCE_NOTICE', 'FORWARDING_LETTER',
    'ASSIGNMENT_LETTER', 'FORWARDING_NOTICE', 'EXTENSION_NOTICE', 'HANDLING_OPINION', 'COMPLETION_REPORT',
    'REVIEW_ACCEPTANCE_NOTICE', 'REVIEW_NON_ACCEPTANCE_NOTICE', 'HEARING_NOTICE', 'REVIEW_OPINION', 'RE_REVIEW_OPINION')),
  add constraint papers_review foreign key (county_id, tenant_id, review_id) references reviews (county_id, tenant_id, id),
  -- of a petition or of a review, each with its own kinds
  add constraint papers_of check ((petition_id is null) = (review_id is not null) and (review_id is not null) = (kind in
    ('REVIEW_ACCEPTANCE_NOTICE', 'REVIEW_NON_ACCEPTANCE_NOTICE', 'HEARING_NOTICE', 'REVIEW_OPINION', 'RE_REVIEW_OPINION'))),
  add constraint papers_once_of_review unique (county_id, tenant_id, review_id, kind, act_seq, edition);
call app.withhold_with('papers', '{review_id reviews}');

alter table paper_templates
  drop constraint paper_templates_kind_check,
  add constraint paper_templates_kind_check check (kind in ('ACCEPTANCE_NOTICE', 'NON_ACCEPTANCE_NOTICE', 'FORWARDING_LETTER',
    'ASSIGNMENT_LETTER', 'FORWARDING_NOTICE', 'EXTENSION_NOTICE', 'HANDLING_OPINION', 'COMPLETION_REPORT',
    'REVIEW_ACCEPTANCE_NOTICE', 'REVIEW_NON_ACCEPTANCE_NOTICE', 'HEARING_NOTICE', 'REVIEW_OPINION', 'RE_REVIEW_OPINION'));

-- Who gave the opinion that a second review is about.
alter table reviews add column earlier_body_name text;
