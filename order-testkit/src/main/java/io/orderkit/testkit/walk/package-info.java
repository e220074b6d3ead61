/** Random walks through a process, with valid and invalid moves by actors in all roles. */
@Experimental
@NullMarked
package io.orderkit.testkit.walk;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
