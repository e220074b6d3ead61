-- What an adopter had added to the process when an event was written; null for a standard process and for events of release 0.1.

ALTER TABLE orderkit_event ADD COLUMN IF NOT EXISTS extension VARCHAR;
ALTER TABLE orderkit_event ADD COLUMN IF NOT EXISTS extension_version INTEGER;

-- The delivery or claim that an event or an obligation belongs to, as delivery/2; null for the whole order, and for the first.

ALTER TABLE orderkit_event ADD COLUMN IF NOT EXISTS instance VARCHAR;
ALTER TABLE orderkit_summary_obligation ADD COLUMN IF NOT EXISTS instance VARCHAR;
