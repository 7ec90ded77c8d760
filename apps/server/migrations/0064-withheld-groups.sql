-- What a group matter and its co-signers say names a matter too.

call app.withhold('group_matters');
call app.withhold('co_signers');
