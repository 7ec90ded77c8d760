-- 信访人对承诺有异议: what a petitioner says at the portal against words taken down as theirs, or against a promise recorded as kept, reaches who
-- answers for the matter. It stands on the time line; here is only that they are told.
call app.admit('notices', 'COMMITMENT_OBJECTED', beside => 'COMMITMENT_BROKEN');
