/**
 * From rule files to executable rules. No API. The only place that needs the compiler of Drools, which shipped rules do
 * without.
 */
@NullMarked
package io.orderkit.rules.internal.compiling;

import org.jspecify.annotations.NullMarked;
