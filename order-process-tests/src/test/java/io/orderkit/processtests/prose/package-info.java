/** The ratchet for prose: sentences in comments, messages and docs that go against the house's style may only become fewer. */
@NullMarked
package io.orderkit.processtests.prose;

import org.jspecify.annotations.NullMarked;
