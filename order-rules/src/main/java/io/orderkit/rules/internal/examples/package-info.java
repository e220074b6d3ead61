/** The example tables in a rule directory, which contain facts and the verdicts that analysts expect. No API. */
@NullMarked
package io.orderkit.rules.internal.examples;

import org.jspecify.annotations.NullMarked;
