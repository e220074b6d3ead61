/**
 * The search over cases that differ in the values of some fields (K3). No API.
 *
 * <p>A search narrows the cases down field by field, and skips those for which a condition is already decided. It does not depend on rule
 * files.
 */
@NullMarked
package io.orderkit.rules.internal.cases;

import org.jspecify.annotations.NullMarked;
