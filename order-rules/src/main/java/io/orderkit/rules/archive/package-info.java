/**
 * The archive of rule sets by version. It keeps the rules that produced an old verdict, so that the verdict can still
 * be explained (X5).
 */
@Experimental
@NullMarked
package io.orderkit.rules.archive;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
