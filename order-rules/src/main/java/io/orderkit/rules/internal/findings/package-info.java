/** Lists of findings that are kept up to a limit and counted beyond it. No API. */
@NullMarked
package io.orderkit.rules.internal.findings;

import org.jspecify.annotations.NullMarked;
