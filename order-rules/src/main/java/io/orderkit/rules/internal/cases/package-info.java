/**
 * A search for cases with certain properties among all combinations of field values (K3). No API.
 *
 * <p>A search narrows the cases down field by field and skips all cases in which a condition already has the wrong result. The search is
 * independent of rule files.
 */
@NullMarked
package io.orderkit.rules.internal.cases;

import org.jspecify.annotations.NullMarked;
