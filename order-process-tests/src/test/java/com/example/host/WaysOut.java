package com.example.host;

import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.ports.outside.EventPublisher;

/**
 * The systems around the host.
 *
 * @param facts what the ERP knows
 * @param effects what the ERP does
 * @param publisher where events go
 * @param sender where documents and notices go
 */
record WaysOut(ErpFacts facts, ErpEffects effects, EventPublisher publisher, DocumentSender sender) {}
