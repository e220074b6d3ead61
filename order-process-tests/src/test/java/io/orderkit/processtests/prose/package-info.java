/** A check for style violations in comments, messages and documentation. Their number must not exceed the recorded one. */
@NullMarked
package io.orderkit.processtests.prose;

import org.jspecify.annotations.NullMarked;
