package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Optional;

/**
 * A named person whose consent to a proposal is required (X9).
 *
 * @param person the person
 * @param role the role in which the person is asked for consent
 * @param deputy the deputy whom the person had named by the time of the proposal, and who may consent instead
 */
public record Asked(ActorId person, Role role, Optional<ActorId> deputy) {}
