/**
 * A prose check that compares the number of style violations with the recorded number. In comments, messages and documentation, this number
 * must not increase.
 */
@NullMarked
package io.orderkit.processtests.prose;

import org.jspecify.annotations.NullMarked;
