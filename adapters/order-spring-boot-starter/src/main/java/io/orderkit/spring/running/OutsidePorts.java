package io.orderkit.spring.running;

import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;

/**
 * The outgoing ports of one tenant.
 *
 * @param publisher the receiver of every event
 * @param sender the sender of documents and notices to people
 * @param effects the effects in the ERP
 */
public record OutsidePorts(EventPublisher publisher, DocumentSender sender, ErpEffects effects) {}
