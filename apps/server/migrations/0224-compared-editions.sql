-- 核对: who put an edition in force says that it reads as its text was published; what came into force before nobody said so of keeps none.
alter table legal_overlays
  add compared_at timestamptz,
  add compared_by text,
  add constraint legal_overlays_compared check ((compared_at is null) = (compared_by is null));
