/**
 * Tests with rule directories from untrusted sources. They are hostile, broken or unusual, with valid ones for
 * comparison.
 */
@NullMarked
package io.orderkit.rules.untrusted;

import org.jspecify.annotations.NullMarked;
