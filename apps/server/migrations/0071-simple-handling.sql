-- 简易办理: why a matter is in the short procedure; null where it is not. An answer may then be told, if the petitioner wants no paper.

alter table petitions
  add column simple_ground text check (simple_ground in ('CLEAR', 'UNDISPUTED', 'CONSULTATION', 'EVERYDAY_URGENT', 'PROMISED')),
  drop constraint petitions_service_method_check,
  add constraint petitions_service_method_check check (service_method in ('IN_PERSON', 'POST', 'PHONE', 'SMS', 'ORAL', 'ELECTRONIC',
    'LEFT_AT_HOME', 'PUBLIC_NOTICE', 'UNDELIVERABLE'));
