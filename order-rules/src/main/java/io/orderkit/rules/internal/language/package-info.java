/** The grammar of rule files, and the tree that it reads. No API. */
@NullMarked
package io.orderkit.rules.internal.language;

import org.jspecify.annotations.NullMarked;
