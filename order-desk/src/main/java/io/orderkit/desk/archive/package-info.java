/** Orders that are over, in a file of JSON ArchiveRows and back. */
@NullMarked
package io.orderkit.desk.archive;

import org.jspecify.annotations.NullMarked;
