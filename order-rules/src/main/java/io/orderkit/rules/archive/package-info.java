/** The archive of rule sets by version, so that an old verdict can be explained by the rules that produced it (X5). */
@Experimental
@NullMarked
package io.orderkit.rules.archive;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
