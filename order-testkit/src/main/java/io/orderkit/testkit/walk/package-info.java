/** Random walks through a process, which try valid and invalid moves by actors of all roles. */
@Experimental
@NullMarked
package io.orderkit.testkit.walk;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
