/**
 * A prose check that compares the number of style violations in comments, messages and documentation with the recorded number, which must
 * not increase.
 */
@NullMarked
package io.orderkit.processtests.prose;

import org.jspecify.annotations.NullMarked;
