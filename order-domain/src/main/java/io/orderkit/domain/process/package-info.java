/**
 * State machines defined as data: each process is a table of steps.
 *
 * <p>{@link io.orderkit.domain.process.ProcessDefinition} contains the table and makes the decisions. The decisions are
 * pure: they receive the time, the actor, the facts and the policies as arguments.
 */
@Experimental
@NullMarked
package io.orderkit.domain.process;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
