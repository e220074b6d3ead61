/**
 * Questions that a host adds to the rules: what is asked, what rules may say, and the answer that comes of it. The command line reads them
 * from a file beside the rules, without the host's classes.
 */
@Experimental
@NullMarked
package io.orderkit.rules.question;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
