-- 请求复查、复核的期限: it runs on when the matter is closed and no date stands on that any more; kept beside it, so that a change of the calendar
-- can be told. Null where none is open, and in older rows until their next event.
alter table petitions add column window_on date;
