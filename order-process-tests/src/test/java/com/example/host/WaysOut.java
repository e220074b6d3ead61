package com.example.host;

import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.ErpFacts;
import io.orderkit.ports.outside.EventPublisher;

/**
 * The external systems to which the host is connected.
 *
 * @param facts the ERP's facts
 * @param effects the ERP's effects
 * @param publisher the receiver of events
 * @param sender the receiver of documents and notices
 */
record WaysOut(ErpFacts facts, ErpEffects effects, EventPublisher publisher, DocumentSender sender) {}
