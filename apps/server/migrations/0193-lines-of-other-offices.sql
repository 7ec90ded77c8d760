-- The time line of a matter is numbered by who reads it whole: a line that some do not see would make their next one collide. What another office
-- did stands there for all; the matter that accuses somebody leaves its dispute instead, and nothing more of it is told (0052).

drop policy withheld_itself on petition_events;
