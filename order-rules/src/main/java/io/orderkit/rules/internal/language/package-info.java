/** The syntax tree of rule files. No API. */
@NullMarked
package io.orderkit.rules.internal.language;

import org.jspecify.annotations.NullMarked;
