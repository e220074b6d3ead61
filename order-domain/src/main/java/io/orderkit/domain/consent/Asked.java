package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Optional;

/**
 * A named person whose agreement is asked (X9).
 *
 * @param person the person
 * @param role the role in which the person owes the consent
 * @param deputy the person who may consent instead, named before the proposal was made
 */
public record Asked(ActorId person, Role role, Optional<ActorId> deputy) {}
