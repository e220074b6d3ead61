/**
 * What both processes share: identities, people, numbers, lines and statements.
 *
 * <p>Everything here is immutable and thread-safe. Values check themselves when they are made and throw
 * {@link io.orderkit.domain.model.InvalidValue}, which carries what was found and what was expected.
 */
@NullMarked
@Value.Style(jdkOnly = true, visibilityString = "PACKAGE", overshadowImplementation = true)
package io.orderkit.domain.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
