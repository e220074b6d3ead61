/**
 * The items of a form as rows of a table, and the fields that a company adds to the form.
 *
 * <p>A row defines how an item is read, set and emptied, and which approvals it affects. Operations on all items of a
 * form loop over its rows. A company's own fields have no accessors; their values are stored in a map by field name.
 * All types here are immutable and thread-safe.
 */
@Experimental
@NullMarked
package io.orderkit.domain.field;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
