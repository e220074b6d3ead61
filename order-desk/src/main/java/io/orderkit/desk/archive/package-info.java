/** Orders that are over, in a file of JSON ArchiveRows and back. */
@Stable
@NullMarked
package io.orderkit.desk.archive;

import io.orderkit.domain.api.Stable;
import org.jspecify.annotations.NullMarked;
