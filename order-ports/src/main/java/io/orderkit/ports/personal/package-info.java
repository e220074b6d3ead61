/**
 * What tells of a person, kept so that it can be erased: sealed under a key of the person whom it is about. Dropping the key erases it
 * wherever it was copied to; the rules K-1 … are in {@code docs/ports.md}.
 */
@Stable
@NullMarked
package io.orderkit.ports.personal;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
