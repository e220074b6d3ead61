-- What is owed comes from an index in the order of its pages, whatever it is asked by: V1 sorted, and had none by kind.

CREATE INDEX IF NOT EXISTS orderkit_owed_kind ON orderkit_summary_obligation (tenant, kind, due_key, order_key, place);
CREATE INDEX IF NOT EXISTS orderkit_owed_code ON orderkit_summary_obligation (tenant, code, due_key, order_key, place);
CREATE INDEX IF NOT EXISTS orderkit_owed_owner ON orderkit_summary_obligation (tenant, owner_role, due_key, order_key, place);
CREATE INDEX IF NOT EXISTS orderkit_owed_customer ON orderkit_summary_obligation (tenant, customer, due_key, order_key, place);
DROP INDEX IF EXISTS orderkit_obligation_code;
DROP INDEX IF EXISTS orderkit_obligation_owner;
DROP INDEX IF EXISTS orderkit_obligation_customer;
