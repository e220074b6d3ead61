-- The head of an order that was taken out stays, and says so: an append sees it in the statement with which it wins the head.

ALTER TABLE orderkit_head ADD COLUMN IF NOT EXISTS away BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE orderkit_head SET away = TRUE
 WHERE NOT EXISTS (SELECT 1 FROM orderkit_event e
                    WHERE e.tenant = orderkit_head.tenant AND e.order_id = orderkit_head.order_id);
