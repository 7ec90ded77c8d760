-- 口头调解协议记录: the mediator records what was agreed by word of mouth (人民调解法第二十八条).
call app.admit('papers', 'kind', 'ORAL_AGREEMENT_RECORD');
call app.admit('paper_templates', 'kind', 'ORAL_AGREEMENT_RECORD');
