/** Tests with untrusted rule directories: hostile, broken or unusual ones, and valid ones for comparison. */
@NullMarked
package io.orderkit.rules.untrusted;

import org.jspecify.annotations.NullMarked;
