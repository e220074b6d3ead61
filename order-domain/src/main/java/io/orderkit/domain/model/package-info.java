/**
 * The values that both processes share: identities, people, roles, names, and statements.
 *
 * <p>Everything here is immutable and thread-safe. Values check themselves when they are made and throw
 * {@link io.orderkit.domain.model.InvalidValue}, which carries what was found and what was expected.
 */
@NullMarked
package io.orderkit.domain.model;

import org.jspecify.annotations.NullMarked;
