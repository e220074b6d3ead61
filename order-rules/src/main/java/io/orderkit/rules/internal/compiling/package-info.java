/**
 * The build of executable rules from rule files. No API. Only this package needs the Drools compiler. The shipped rules run without the
 * Drools compiler.
 */
@NullMarked
package io.orderkit.rules.internal.compiling;

import org.jspecify.annotations.NullMarked;
