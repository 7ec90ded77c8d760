-- A review's opinion that reached nobody: called so in its own file, and no service.

call app.admit('review_steps', 'SERVICE_FAILED', beside => 'ACCEPTED');
