/** The archive of rule sets by version, which allows an old verdict to be explained by the rules that gave it (X5). */
@Experimental
@NullMarked
package io.orderkit.rules.archive;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
