-- 督办: what the county issued in an office is for the county to discharge, send back, escalate or revoke, not for that office's leader.
-- Of orders from before it is not known.

alter table supervision_orders add column by_county boolean not null default false;

-- 回避: who decides is told that one waits for them.
call app.admit('notices', 'RECUSAL_TO_DECIDE', beside => 'BOUNCED_AGAIN');
