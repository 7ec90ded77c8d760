-- 回避: a mediation ends when somebody who takes part in it is found out to be accused by its matter, and nobody is there to be asked first.
call app.admit('mediations', 'ENDED_BY_RECUSAL', beside => 'ENDED_WITH_TRANSFER');
