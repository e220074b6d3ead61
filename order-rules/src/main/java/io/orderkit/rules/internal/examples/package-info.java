/** Example tables beside the rules: facts, and the verdict that analysts expect. No API. */
@NullMarked
package io.orderkit.rules.internal.examples;

import org.jspecify.annotations.NullMarked;
