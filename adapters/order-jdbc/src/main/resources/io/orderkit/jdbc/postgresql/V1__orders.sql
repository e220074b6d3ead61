-- Orders of any number of tenants: the tenant leads every key.
-- Text that keys are made of compares by bytes, which in UTF-8 are code points; a database's own collation would not.
-- Indexes of the outbox hold what waits, and nothing that was sent.

CREATE TABLE IF NOT EXISTS orderkit_head (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    order_id        VARCHAR(200) COLLATE "C" NOT NULL,
    version         BIGINT NOT NULL,
    PRIMARY KEY (tenant, order_id)
);

CREATE TABLE IF NOT EXISTS orderkit_event (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    order_id        VARCHAR(200) COLLATE "C" NOT NULL,
    version         BIGINT NOT NULL,
    event_id        TEXT NOT NULL,
    event_type      TEXT NOT NULL,
    schema_number   INTEGER NOT NULL,
    command_id      VARCHAR(200) COLLATE "C" NOT NULL,
    causation       TEXT,
    correlation     TEXT,
    traceparent     TEXT,
    actor           VARCHAR(200) NOT NULL,
    acting_role     VARCHAR(200) NOT NULL,
    on_behalf_of    VARCHAR(200),
    occurred_at     TIMESTAMPTZ NOT NULL,
    recorded_at     TIMESTAMPTZ NOT NULL,
    process         TEXT NOT NULL,
    process_version INTEGER NOT NULL,
    rule_version    TEXT NOT NULL,
    payload         TEXT NOT NULL,
    PRIMARY KEY (tenant, order_id, version)
);

CREATE TABLE IF NOT EXISTS orderkit_journal (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    command_id      VARCHAR(200) COLLATE "C" NOT NULL,
    fingerprint     TEXT NOT NULL,
    order_id        VARCHAR(200) COLLATE "C" NOT NULL,
    command_type    TEXT NOT NULL,
    actor           VARCHAR(200) NOT NULL,
    decided_at      TIMESTAMPTZ NOT NULL,
    first_version   BIGINT,
    last_version    BIGINT,
    refusals        TEXT,
    evidence        TEXT NOT NULL,
    PRIMARY KEY (tenant, command_id)
);

CREATE TABLE IF NOT EXISTS orderkit_outbox (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    order_id        VARCHAR(200) COLLATE "C" NOT NULL,
    version         BIGINT NOT NULL,
    shard           INTEGER NOT NULL,
    attempts        INTEGER NOT NULL,
    not_before      TIMESTAMPTZ,
    parked          BOOLEAN NOT NULL,
    why             VARCHAR(2000),
    sent_at         TIMESTAMPTZ,
    PRIMARY KEY (tenant, order_id, version)
);
CREATE INDEX IF NOT EXISTS orderkit_outbox_due ON orderkit_outbox (tenant, shard, order_id, version) WHERE sent_at IS NULL;
CREATE INDEX IF NOT EXISTS orderkit_outbox_parked ON orderkit_outbox (tenant, order_id, version) WHERE parked;
CREATE INDEX IF NOT EXISTS orderkit_outbox_sent ON orderkit_outbox (tenant, sent_at) WHERE sent_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS orderkit_shard_lease (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    shard           INTEGER NOT NULL,
    relay           TEXT,
    fence           BIGINT NOT NULL,
    held_until      TIMESTAMPTZ,
    PRIMARY KEY (tenant, shard)
);

CREATE TABLE IF NOT EXISTS orderkit_summary (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    order_id        VARCHAR(200) COLLATE "C" NOT NULL,
    process         TEXT NOT NULL,
    version         BIGINT NOT NULL,
    customer        VARCHAR(200) COLLATE "C",
    ended           BOOLEAN NOT NULL,
    received_at     TIMESTAMPTZ NOT NULL,
    updated_at      TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (tenant, order_id)
);
CREATE INDEX IF NOT EXISTS orderkit_summary_customer ON orderkit_summary (tenant, customer, order_id);
CREATE INDEX IF NOT EXISTS orderkit_summary_process ON orderkit_summary (tenant, process, ended, order_id);

CREATE TABLE IF NOT EXISTS orderkit_summary_position (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    order_id        VARCHAR(200) COLLATE "C" NOT NULL,
    track           VARCHAR(200) COLLATE "C" NOT NULL,
    state           VARCHAR(200) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, order_id, track)
);
CREATE INDEX IF NOT EXISTS orderkit_position_state ON orderkit_summary_position (tenant, state, order_id);

-- place: sorts an order's obligations by code, and follows from their content alone.
-- due_key: due, or the end of time for what has no due time.
CREATE TABLE IF NOT EXISTS orderkit_summary_obligation (
    tenant          VARCHAR(200) COLLATE "C" NOT NULL,
    order_id        VARCHAR(200) COLLATE "C" NOT NULL,
    seq             INTEGER NOT NULL,
    place           VARCHAR COLLATE "C" NOT NULL,
    due_key         TIMESTAMPTZ NOT NULL,
    customer        VARCHAR(200) COLLATE "C",
    kind            VARCHAR(40) NOT NULL,
    code            TEXT NOT NULL,
    requirement     TEXT NOT NULL,
    owner_role      VARCHAR(200) NOT NULL,
    person          VARCHAR(200),
    due             TIMESTAMPTZ,
    amount          NUMERIC(38, 8),
    currency        VARCHAR(3),
    about           TEXT,
    PRIMARY KEY (tenant, order_id, seq)
);
CREATE INDEX IF NOT EXISTS orderkit_obligation_page ON orderkit_summary_obligation (tenant, due_key, order_id, place);
CREATE INDEX IF NOT EXISTS orderkit_obligation_customer ON orderkit_summary_obligation (tenant, customer, due_key);
CREATE INDEX IF NOT EXISTS orderkit_obligation_owner ON orderkit_summary_obligation (tenant, owner_role, due_key);
CREATE INDEX IF NOT EXISTS orderkit_obligation_code ON orderkit_summary_obligation (tenant, code, due_key);
