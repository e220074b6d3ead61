-- Keys of data subjects: one a subject; dropping it erases what was sealed under it.

CREATE TABLE IF NOT EXISTS orderkit_subject_key (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    key_id          VARCHAR(200) COLLATE "C" NOT NULL,
    subject_kind    VARCHAR(200) COLLATE "C" NOT NULL,
    subject_id      VARCHAR(200) COLLATE "C" NOT NULL,
    secret          VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, key_id),
    UNIQUE (tenant, subject_kind, subject_id)
);

-- An order is put away with its whole journal.
CREATE INDEX IF NOT EXISTS orderkit_journal_order ON orderkit_journal (tenant, order_id);
