/**
 * Tests with rule directories from untrusted sources. The rule directories are hostile, broken or unusual, with valid
 * ones for comparison.
 */
@NullMarked
package io.orderkit.rules.untrusted;

import org.jspecify.annotations.NullMarked;
