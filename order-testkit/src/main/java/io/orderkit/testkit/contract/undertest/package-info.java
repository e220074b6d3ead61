/** Adapters under test, with access to their backends, and sample adapters for ports that need no storage. */
@Experimental
@NullMarked
package io.orderkit.testkit.contract.undertest;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
