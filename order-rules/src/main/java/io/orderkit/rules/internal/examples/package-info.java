/** The example tables beside the rules: facts with the verdict that analysts expect. No API. */
@NullMarked
package io.orderkit.rules.internal.examples;

import org.jspecify.annotations.NullMarked;
