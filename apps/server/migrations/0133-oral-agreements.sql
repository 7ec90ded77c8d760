-- 口头调解协议记录: the mediator records what was agreed by word of mouth (人民调解法第二十八条).
call app.admit('papers', 'ORAL_AGREEMENT_RECORD', beside => 'MEDIATION_AGREEMENT');
call app.admit('paper_templates', 'ORAL_AGREEMENT_RECORD', beside => 'MEDIATION_AGREEMENT');
