/** The corpus put into a store of today. */
@NullMarked
package io.orderkit.processtests.golden.replay;

import org.jspecify.annotations.NullMarked;
