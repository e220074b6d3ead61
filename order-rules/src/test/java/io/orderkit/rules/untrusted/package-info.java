/** Rule directories that nobody may trust: hostile, broken or just strange, and harmless ones as the counterpart. */
@NullMarked
package io.orderkit.rules.untrusted;

import org.jspecify.annotations.NullMarked;
