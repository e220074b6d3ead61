/**
 * The search among cases that differ in the values of some fields (K3). No API.
 *
 * <p>A search narrows cases down field by field, and leaves out what a condition decides already. It knows nothing of rule files.
 */
@NullMarked
package io.orderkit.rules.internal.cases;

import org.jspecify.annotations.NullMarked;
