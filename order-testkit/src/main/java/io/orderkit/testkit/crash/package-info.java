/**
 * The crash harness: an adapter is run in a process that dies at a chosen point, is opened again, and has to have kept all that it
 * acknowledged (S-10). {@link io.orderkit.testkit.crash.CrashHarness} crashes at every call boundary in turn, {@link
 * io.orderkit.testkit.crash.KillRun} at random.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.crash;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
