-- in which way the reviewed matter had come: a province may give what was assigned (交办) another term to conclude (河南省信访条例第二十六条), which a
-- quashed opinion begins anew; null in files of before this
alter table reviews
  add column came_by text check (came_by in ('RECEIVED', 'FORWARD_RECEIVED', 'ASSIGNMENT_RECEIVED'));
grant select (came_by) on reviews to huiyin_county;
