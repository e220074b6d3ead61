/** The makers of the corpus of a release, which are run once. */
@NullMarked
package io.orderkit.processtests.golden.making;

import org.jspecify.annotations.NullMarked;
