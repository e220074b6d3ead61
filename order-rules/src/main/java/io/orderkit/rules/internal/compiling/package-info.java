/** The build of executable rules from rule files. No API. Only this package needs the compiler of Drools; the shipped rules do not. */
@NullMarked
package io.orderkit.rules.internal.compiling;

import org.jspecify.annotations.NullMarked;
