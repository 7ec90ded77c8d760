-- What a broken promise puts in hand again is accepted by that where it never was; a category that is corrected later moves its track.
call app.admit('petition_events', 'RESUMED', beside => 'ANSWERED');
call app.admit('petition_events', 'TRACK_MOVED', beside => 'ANSWERED');
