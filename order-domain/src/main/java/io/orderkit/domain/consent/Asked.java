package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Optional;

/**
 * A named person whose consent to a proposal is required (X9).
 *
 * @param person the person
 * @param role the role in which the person is asked for consent
 * @param deputy the person who was their deputy when the proposal was made, and may consent instead
 */
public record Asked(ActorId person, Role role, Optional<ActorId> deputy) {}
