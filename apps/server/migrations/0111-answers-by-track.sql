-- 建议答复, 履职答复, 教师申诉处理决定书, 政府信息公开答复书: 处理意见书 answers a petition proper alone. The kinds there are stay, whichever they are.

do $$
declare
  target record;
begin
  for target in
    select c.conrelid::regclass as "table", c.conname as name, pg_get_expr(c.conbin, c.conrelid) as kinds
      from pg_constraint c where c.conname in ('papers_kind_check', 'paper_templates_kind_check')
  loop
    execute format('alter table %s drop constraint %I, add constraint %2$I check (%s or kind in (%L, %L, %L, %L))',
      target."table", target.name, target.kinds,
      'SUGGESTION_REPLY', 'DUTY_REPLY', 'TEACHER_APPEAL_DECISION', 'INFORMATION_REPLY');
  end loop;
end
$$;
