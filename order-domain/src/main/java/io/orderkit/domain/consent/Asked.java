package io.orderkit.domain.consent;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import java.util.Optional;

/**
 * A named person whose agreement is asked (X9).
 *
 * @param person who
 * @param role as what; the consent is owed in this role
 * @param deputy who may consent in their place, named before the proposal was made
 */
public record Asked(ActorId person, Role role, Optional<ActorId> deputy) {}
