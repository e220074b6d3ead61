package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Optional;

/**
 * A named person whose consent to a proposal is required (X9).
 *
 * @param person the person
 * @param role the role in which the person owes the consent
 * @param deputy the person's deputy at the time of the proposal, who may consent instead
 */
public record Asked(ActorId person, Role role, Optional<ActorId> deputy) {}
