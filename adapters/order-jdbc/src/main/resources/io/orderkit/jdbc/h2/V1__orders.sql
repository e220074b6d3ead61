-- Orders of any number of tenants: the tenant leads every key.
-- Each statement may run again on a half-migrated database: H2 commits every CREATE by itself.
-- order_key is the order id as UTF-8, whose bytes sort by code points; H2 compares text by UTF-16 halves.

CREATE TABLE IF NOT EXISTS orderkit_head (
    tenant          VARCHAR(200) NOT NULL,
    order_id        VARCHAR(200) NOT NULL,
    version         BIGINT NOT NULL,
    PRIMARY KEY (tenant, order_id)
);

CREATE TABLE IF NOT EXISTS orderkit_event (
    tenant          VARCHAR(200) NOT NULL,
    order_id        VARCHAR(200) NOT NULL,
    version         BIGINT NOT NULL,
    event_id        VARCHAR NOT NULL,
    event_type      VARCHAR NOT NULL,
    schema_number   INTEGER NOT NULL,
    command_id      VARCHAR(200) NOT NULL,
    causation       VARCHAR,
    correlation     VARCHAR,
    traceparent     VARCHAR,
    actor           VARCHAR(200) NOT NULL,
    acting_role     VARCHAR(200) NOT NULL,
    on_behalf_of    VARCHAR(200),
    occurred_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    process         VARCHAR NOT NULL,
    process_version INTEGER NOT NULL,
    rule_version    VARCHAR NOT NULL,
    payload         CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (tenant, order_id, version)
);

CREATE TABLE IF NOT EXISTS orderkit_journal (
    tenant          VARCHAR(200) NOT NULL,
    command_id      VARCHAR(200) NOT NULL,
    fingerprint     VARCHAR NOT NULL,
    order_id        VARCHAR(200) NOT NULL,
    command_type    VARCHAR NOT NULL,
    actor           VARCHAR(200) NOT NULL,
    decided_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    first_version   BIGINT,
    last_version    BIGINT,
    refusals        CHARACTER LARGE OBJECT,
    evidence        CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (tenant, command_id)
);

CREATE TABLE IF NOT EXISTS orderkit_outbox (
    tenant          VARCHAR(200) NOT NULL,
    order_id        VARCHAR(200) NOT NULL,
    version         BIGINT NOT NULL,
    order_key       VARBINARY(800) GENERATED ALWAYS AS (STRINGTOUTF8(order_id)),
    shard           INTEGER NOT NULL,
    attempts        INTEGER NOT NULL,
    not_before      TIMESTAMP(6) WITH TIME ZONE,
    parked          BOOLEAN NOT NULL,
    why             VARCHAR(2000),
    sent_at         TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (tenant, order_id, version)
);
CREATE INDEX IF NOT EXISTS orderkit_outbox_due ON orderkit_outbox (tenant, shard, sent_at, order_key, version);
CREATE INDEX IF NOT EXISTS orderkit_outbox_parked ON orderkit_outbox (tenant, parked, order_key, version);
CREATE INDEX IF NOT EXISTS orderkit_outbox_sent ON orderkit_outbox (tenant, sent_at);

CREATE TABLE IF NOT EXISTS orderkit_shard_lease (
    tenant          VARCHAR(200) NOT NULL,
    shard           INTEGER NOT NULL,
    relay           VARCHAR,
    fence           BIGINT NOT NULL,
    held_until      TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (tenant, shard)
);

CREATE TABLE IF NOT EXISTS orderkit_summary (
    tenant          VARCHAR(200) NOT NULL,
    order_id        VARCHAR(200) NOT NULL,
    order_key       VARBINARY(800) GENERATED ALWAYS AS (STRINGTOUTF8(order_id)),
    process         VARCHAR NOT NULL,
    version         BIGINT NOT NULL,
    customer        VARCHAR(200),
    ended           BOOLEAN NOT NULL,
    received_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (tenant, order_id)
);
CREATE INDEX IF NOT EXISTS orderkit_summary_page ON orderkit_summary (tenant, order_key);
CREATE INDEX IF NOT EXISTS orderkit_summary_customer ON orderkit_summary (tenant, customer, order_key);
CREATE INDEX IF NOT EXISTS orderkit_summary_process ON orderkit_summary (tenant, process, ended, order_key);

CREATE TABLE IF NOT EXISTS orderkit_summary_position (
    tenant          VARCHAR(200) NOT NULL,
    order_id        VARCHAR(200) NOT NULL,
    track           VARCHAR(200) NOT NULL,
    state           VARCHAR(200) NOT NULL,
    PRIMARY KEY (tenant, order_id, track)
);
CREATE INDEX IF NOT EXISTS orderkit_position_state ON orderkit_summary_position (tenant, state, order_id);

-- place: sorts an order's obligations by code, and follows from their content alone.
-- due_key: due, or the end of time for what has no due time.
CREATE TABLE IF NOT EXISTS orderkit_summary_obligation (
    tenant          VARCHAR(200) NOT NULL,
    order_id        VARCHAR(200) NOT NULL,
    seq             INTEGER NOT NULL,
    order_key       VARBINARY(800) GENERATED ALWAYS AS (STRINGTOUTF8(order_id)),
    place           VARCHAR NOT NULL,
    due_key         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    customer        VARCHAR(200),
    kind            VARCHAR(40) NOT NULL,
    code            VARCHAR NOT NULL,
    requirement     VARCHAR NOT NULL,
    owner_role      VARCHAR(200) NOT NULL,
    person          VARCHAR(200),
    due             TIMESTAMP(6) WITH TIME ZONE,
    amount          NUMERIC(38, 8),
    currency        VARCHAR(3),
    about           VARCHAR,
    PRIMARY KEY (tenant, order_id, seq)
);
CREATE INDEX IF NOT EXISTS orderkit_obligation_page ON orderkit_summary_obligation (tenant, due_key, order_key, place);
CREATE INDEX IF NOT EXISTS orderkit_obligation_customer ON orderkit_summary_obligation (tenant, customer, due_key);
CREATE INDEX IF NOT EXISTS orderkit_obligation_owner ON orderkit_summary_obligation (tenant, owner_role, due_key);
CREATE INDEX IF NOT EXISTS orderkit_obligation_code ON orderkit_summary_obligation (tenant, code, due_key);
