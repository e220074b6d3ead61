/**
 * The sealing of personal data with a separate key for each person, so that the data can be erased. Dropping a key
 * makes all copies of the data unreadable. Rules K-1 onwards in {@code docs/ports.md} define how this port must behave.
 */
@Stable
@NullMarked
package io.orderkit.ports.personal;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
