/**
 * Tests with rule directories from untrusted sources. The rule directories are hostile, broken or unusual; some are
 * valid, for comparison.
 */
@NullMarked
package io.orderkit.rules.untrusted;

import org.jspecify.annotations.NullMarked;
