package io.orderkit.domain.process;

import io.orderkit.domain.model.Wire;

/**
 * Something that somebody wants done. A record with a {@link Wire} name; the step that it belongs to says who may, when,
 * and what comes of it.
 */
public interface OrderCommand {}
