-- What an adopter had added to the process when a command was decided, and the proposal that the command was about; null where there is none, and
-- for entries of earlier releases.

ALTER TABLE orderkit_journal ADD COLUMN IF NOT EXISTS extension VARCHAR;
ALTER TABLE orderkit_journal ADD COLUMN IF NOT EXISTS extension_version INTEGER;
ALTER TABLE orderkit_journal ADD COLUMN IF NOT EXISTS proposal VARCHAR(200);
