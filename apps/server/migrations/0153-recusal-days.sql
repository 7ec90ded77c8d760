-- 决定期限: by when a leader decides on a recusal; those of before have none.
alter table recusals add decide_by date;
call app.admit('notices', 'RECUSAL_DUE', beside => 'SUPERVISION_DUE');
