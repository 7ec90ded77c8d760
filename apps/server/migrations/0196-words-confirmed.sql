-- 双向承诺: what an office took down as the petitioner's own promise is theirs once they say so, by the query code; till then, or where
-- they object, it is shown as such.
alter table commitments
  add column words_answer text check (words_answer in ('WORDS_CONFIRMED', 'WORDS_OBJECTED')),
  add column words_objection text check (length(words_objection) between 1 and 1000),
  add column words_answered_at timestamptz,
  add constraint commitments_words_answered check (
    (words_answer is null) = (words_answered_at is null)
    and (words_objection is null or words_answer = 'WORDS_OBJECTED')
    and (words_answer is null or petitioners_words is not null));
