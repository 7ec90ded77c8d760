-- 听证通知书 of a petition that is handled (信访工作条例第三十一条第（六）项).
call app.admit('papers', 'HANDLING_HEARING_NOTICE', beside => 'EXTENSION_NOTICE');
call app.admit('paper_templates', 'HANDLING_HEARING_NOTICE', beside => 'EXTENSION_NOTICE');
