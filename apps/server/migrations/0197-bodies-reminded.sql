-- 书面催办: a body outside Huiyin that is late with a review is reminded in writing, by the office whose answer it is.
call app.admit('review_steps', 'BODY_REMINDED', beside => 'ACCEPTED');
