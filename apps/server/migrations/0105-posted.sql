-- 交邮日期 of a request for a review that came by post: sent off within the term it is in time (民事诉讼法第八十五条).
alter table reviews add column posted_on date;
grant select (posted_on) on reviews to huiyin_county;
