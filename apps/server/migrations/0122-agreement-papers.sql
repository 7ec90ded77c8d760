-- 调解协议书: what it says beside the items (人民调解法第二十九条); and the numbers of the opinions that a review is about.

alter table papers
  drop constraint papers_kind_check,
  add constraint papers_kind_check check (kind in ('ACCEPTANCE_NOTICE', 'NON_ACCEPTANCE_NOTICE', 'FORWARDING_LETTER',
    'ASSIGNMENT_LETTER', 'FORWARDING_NOTICE', 'EXTENSION_NOTICE', 'HANDLING_OPINION', 'SUGGESTION_REPLY', 'DUTY_REPLY',
    'TEACHER_APPEAL_DECISION', 'INFORMATION_REPLY', 'COMPLETION_REPORT', 'MEDIATION_FAILURE_NOTICE',
    'MEDIATION_AGREEMENT', 'REVIEW_ACCEPTANCE_NOTICE', 'REVIEW_NON_ACCEPTANCE_NOTICE', 'HEARING_NOTICE', 'REVIEW_OPINION',
    'RE_REVIEW_OPINION'));
alter table paper_templates
  drop constraint paper_templates_kind_check,
  add constraint paper_templates_kind_check check (kind in ('ACCEPTANCE_NOTICE', 'NON_ACCEPTANCE_NOTICE', 'FORWARDING_LETTER',
    'ASSIGNMENT_LETTER', 'FORWARDING_NOTICE', 'EXTENSION_NOTICE', 'HANDLING_OPINION', 'SUGGESTION_REPLY', 'DUTY_REPLY',
    'TEACHER_APPEAL_DECISION', 'INFORMATION_REPLY', 'COMPLETION_REPORT', 'MEDIATION_FAILURE_NOTICE',
    'MEDIATION_AGREEMENT', 'REVIEW_ACCEPTANCE_NOTICE', 'REVIEW_NON_ACCEPTANCE_NOTICE', 'HEARING_NOTICE', 'REVIEW_OPINION',
    'RE_REVIEW_OPINION'));

-- 纠纷的主要事实、争议事项以及各方责任; 履行方式
alter table mediations
  add column agreed_facts text check (length(agreed_facts) between 1 and 5000),
  add column agreed_manner text check (length(agreed_manner) between 1 and 1000);
grant select (agreed_facts, agreed_manner) on mediations to huiyin_county;

-- 文号 of the answer, of the first review's opinion with its day, and of this file's own opinion once it is issued
alter table reviews
  add column answer_number text check (length(answer_number) between 1 and 60),
  add column earlier_number text check (length(earlier_number) between 1 and 60),
  add column earlier_on date,
  add column opinion_number text check (length(opinion_number) between 1 and 60);
grant select (answer_number, earlier_number, earlier_on, opinion_number) on reviews to huiyin_county;
