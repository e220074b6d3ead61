/** What an author hands to a contract: the adapter, and ways to look behind it; with samples of the ports that have no store. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
