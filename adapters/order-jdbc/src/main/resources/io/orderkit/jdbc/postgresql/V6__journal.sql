-- What an adopter had added to the process when a command was decided, the proposal that the command was about, and the number
-- of the delivery or claim that it named; null where there is none, and for entries of earlier releases.

ALTER TABLE orderkit_journal ADD COLUMN IF NOT EXISTS extension VARCHAR;
ALTER TABLE orderkit_journal ADD COLUMN IF NOT EXISTS extension_version INTEGER;
ALTER TABLE orderkit_journal ADD COLUMN IF NOT EXISTS proposal VARCHAR(200);
ALTER TABLE orderkit_journal ADD COLUMN IF NOT EXISTS instance INTEGER;
