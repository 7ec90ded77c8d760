-- A confirmation that came up with its matter opens nothing in the superior's portal: its own code is the office's where it was given.
alter table co_signers drop constraint co_signers_withdrawn;
alter table co_signers add constraint co_signers_withdrawn check (case when withdrawn_at is null
  then name_sealed is not null and phone_sealed is not null and phone_index is not null
  else num_nonnulls(name_sealed, phone_sealed, address_sealed, phone_index, code_index) = 0 end);
