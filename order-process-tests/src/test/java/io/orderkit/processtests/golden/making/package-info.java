/** The makers of a release's corpus, each of which is run once. */
@NullMarked
package io.orderkit.processtests.golden.making;

import org.jspecify.annotations.NullMarked;
