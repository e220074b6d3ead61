/** The ratchet for prose: the number of sentences in comments, messages and docs that violate the style rules must not increase. */
@NullMarked
package io.orderkit.processtests.prose;

import org.jspecify.annotations.NullMarked;
