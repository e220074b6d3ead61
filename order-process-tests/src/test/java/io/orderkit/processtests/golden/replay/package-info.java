/** The replay of the corpus in a current store. */
@NullMarked
package io.orderkit.processtests.golden.replay;

import org.jspecify.annotations.NullMarked;
