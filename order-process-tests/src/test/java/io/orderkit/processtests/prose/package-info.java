/** A check for style violations in comments, messages and documentation. The number of violations must not exceed the recorded number. */
@NullMarked
package io.orderkit.processtests.prose;

import org.jspecify.annotations.NullMarked;
