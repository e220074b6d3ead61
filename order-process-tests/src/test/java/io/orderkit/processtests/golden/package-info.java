/**
 * The golden corpus: what each release stored, kept as it was stored, with what it comes to. Every later release replays it.
 *
 * <p>{@link io.orderkit.processtests.golden.MakeGolden} makes the corpus of a release; it is run once, by hand, on the commit of the
 * release.
 */
@NullMarked
package io.orderkit.processtests.golden;

import org.jspecify.annotations.NullMarked;
