-- 期限 of a review: the last day for deciding whether it is taken up stands beside that of its opinion, so that a change of the calendar can
-- be told of both.
alter table reviews add column accept_by date;
grant select (accept_by) on reviews to huiyin_county;
-- 人数: one petitioner alone has chosen no representatives, whom the opinion could be given to.
alter table reviews add column head_count integer check (head_count >= 1);
grant select (head_count) on reviews to huiyin_county;
call app.admit('review_steps', 'DUE_DATE_MOVED', beside => 'ACCEPTED');

-- Who decides is told of a day that moved; whose matter it is, that a request ended because its body was closed into who gave the opinion.
call app.admit('notices', 'REVIEW_MOVED', beside => 'REVIEW_UNSERVED');
call app.admit('notices', 'REVIEW_ENDED', beside => 'REVIEW_UNSERVED');
