/**
 * The crash harness. Tests that kill an adapter's process and then open the adapter again. After a crash, all acknowledged data must still
 * be stored (S-10). {@link io.orderkit.testkit.crash.CrashHarness CrashHarness} crashes the adapter at each crash point, and
 * {@link io.orderkit.testkit.crash.KillRun KillRun} kills processes at random times.
 */
@Experimental
@NullMarked
package io.orderkit.testkit.crash;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
