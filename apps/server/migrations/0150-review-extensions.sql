-- 复查、复核延期 (北京市信访条例第五十条): by how many days, why, who approved it, and how the petitioner was told.

alter table reviews
  add column extended_days integer check (extended_days >= 1),
  add column extension_reason text check (length(extension_reason) between 1 and 1000),
  add column extension_approver text check (length(extension_approver) between 1 and 100),
  add column extension_notice text check (length(extension_notice) between 1 and 1000),
  add constraint reviews_extended check (num_nonnulls(extended_days, extension_reason, extension_approver, extension_notice) in (0, 4));
grant select (extended_days, extension_reason, extension_approver, extension_notice) on reviews to huiyin_county;

call app.admit('review_steps', 'EXTENDED', beside => 'ACCEPTED');

-- 复查（复核）延期告知书
call app.admit('papers', 'REVIEW_EXTENSION_NOTICE', beside => 'HEARING_NOTICE');
call app.admit('paper_templates', 'REVIEW_EXTENSION_NOTICE', beside => 'HEARING_NOTICE');
