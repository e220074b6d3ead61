/**
 * The crash harness. An adapter runs in a process that dies at a chosen point and is opened again. It must have kept everything that it
 * acknowledged (S-10). {@link io.orderkit.testkit.crash.CrashHarness} crashes at each call boundary,
 * {@link io.orderkit.testkit.crash.KillRun} at random times.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.crash;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
