-- 调解: it ends, and says so, when its matter is withdrawn or goes to another office; an agreement that was reached stays.

alter table mediations
  drop constraint mediations_ending_check,
  add constraint mediations_ending_check check (ending in ('ENDED_BY_PETITIONER', 'ENDED_BY_OTHER', 'NO_AGREEMENT', 'ENDED_WITH_PETITION',
    'ENDED_WITH_TRANSFER'));
