package io.orderkit.spring.running;

import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;

/**
 * The outgoing ports that the relay calls for one tenant.
 *
 * @param publisher the port that receives every event
 * @param sender the port that sends documents and notices to people
 * @param effects the port that carries out effects in the ERP
 */
public record OutsidePorts(EventPublisher publisher, DocumentSender sender, ErpEffects effects) {}
