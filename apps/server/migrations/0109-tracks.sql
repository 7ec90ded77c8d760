-- 办理途径: the acceptance says on which track a matter is handled, and its terms are derived from that. Matters accepted before
-- this say none, and stay on that of 信访工作条例第三十一条第六项.

alter table petition_events
  add column track text check (track in ('ART_29', 'ART_30', 'ART_31_5', 'ART_31_6', 'TEACHER_APPEAL', 'INFORMATION_REQUEST')),
  add constraint petition_events_track check (track is null or kind in ('ACCEPTED', 'ANSWERED'));

-- the same beside the matter, as its due date is; where the law sets no term there is no date, wherever the matter goes from there
alter table petitions
  add column track text check (track in ('ART_29', 'ART_30', 'ART_31_5', 'ART_31_6', 'TEACHER_APPEAL', 'INFORMATION_REQUEST')),
  drop constraint petitions_dated,
  add constraint petitions_dated check (not counted or due_on is not null
    or status in ('SERVED', 'WITHDRAWN', 'CLOSED', 'ARCHIVED', 'VOIDED')
    or coalesce(track in ('ART_29', 'ART_30', 'ART_31_5'), false));
