-- 移交清册: why volumes of it went without their pages counted; null where all were.
alter table archive_lists add column uncounted_reason text check (uncounted_reason <> '');
