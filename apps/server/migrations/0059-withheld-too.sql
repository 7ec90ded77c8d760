-- What came beside the withholding: each of these names a matter, or hangs on what does.

call app.withhold('commitments');
call app.withhold('archive_items');
call app.withhold('service_attempts');
call app.withhold('reviews');
call app.withhold_with('review_steps', '{review_id reviews}');
