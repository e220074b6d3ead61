/**
 * The items of a form as rows of a table, and the fields that a company adds to the form.
 *
 * <p>A row defines how to read, set and clear an item, and which approvals a change to it reopens. An operation on all
 * items of a form loops over the form's rows. A company's own fields have no accessors; their values are stored in a
 * map by field name. Except for the builder {@link FormTable.Writer}, the public types in this package are immutable
 * and thread-safe.
 */
@Experimental
@NullMarked
package io.orderkit.domain.field;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
