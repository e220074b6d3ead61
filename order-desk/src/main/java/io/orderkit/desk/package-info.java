/**
 * The desk, which decides each submitted attempt and returns its outcome. All rows of an attempt are committed together
 * or not at all.
 */
@Stable
@NullMarked
package io.orderkit.desk;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
