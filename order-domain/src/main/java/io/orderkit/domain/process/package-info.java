/**
 * The state machine as data: a process is a table of steps that reads like the handbook.
 *
 * <p>{@link io.orderkit.domain.process.ProcessDefinition} holds the table and decides. All types are pure: time, actor,
 * facts and policies are arguments.
 */
@Experimental
@NullMarked
package io.orderkit.domain.process;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
