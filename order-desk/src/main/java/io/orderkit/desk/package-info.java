/**
 * The desk, which turns each submitted attempt into one outcome. All rows of an attempt are committed together or not
 * at all.
 */
@Stable
@NullMarked
package io.orderkit.desk;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
