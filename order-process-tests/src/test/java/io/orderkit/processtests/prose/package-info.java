/**
 * A prose check that compares the number of style violations with a recorded number. The number in comments, messages and documentation
 * must not increase.
 */
@NullMarked
package io.orderkit.processtests.prose;

import org.jspecify.annotations.NullMarked;
