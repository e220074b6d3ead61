package io.orderkit.spring.running;

import io.orderkit.ports.outside.DocumentSender;
import io.orderkit.ports.outside.ErpEffects;
import io.orderkit.ports.outside.EventPublisher;

/**
 * The ways out of the application, of one tenant.
 *
 * @param publisher receives every event
 * @param sender sends what goes to people
 * @param effects carries out the ERP's part
 */
public record OutsidePorts(EventPublisher publisher, DocumentSender sender, ErpEffects effects) {}
