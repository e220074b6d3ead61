/**
 * Personal data, kept so that they can be erased: sealed under a key of the person concerned. Dropping the key erases
 * all copies. The rules K-1 … are in {@code docs/ports.md}.
 */
@Stable
@NullMarked
package io.orderkit.ports.personal;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
