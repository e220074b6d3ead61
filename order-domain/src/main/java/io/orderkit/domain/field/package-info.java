/**
 * The items of a form as rows of a table, and the fields that a company adds to the form.
 *
 * <p>A row says how an item is read, set and emptied, and which approvals it touches. Whatever is done with all items loops over rows. A
 * company's own fields have no accessor: their values stand beside the others, each under its name. Everything here is immutable and
 * thread-safe.
 */
@Experimental
@NullMarked
package io.orderkit.domain.field;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
