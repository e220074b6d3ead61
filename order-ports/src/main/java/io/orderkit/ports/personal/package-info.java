/**
 * The sealing of personal data with a key for each person concerned, so that the data can be erased. Dropping a key
 * makes all copies of the data unreadable. Rules K-1 and following in {@code docs/ports.md} define the behaviour of
 * this port.
 */
@Stable
@NullMarked
package io.orderkit.ports.personal;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
