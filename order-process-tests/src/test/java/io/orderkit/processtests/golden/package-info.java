/**
 * The golden corpus: what each release stored, kept as it was stored, with what it comes to. Every later release replays it.
 *
 * <p>{@code MakeGolden} in {@code golden.making} makes the corpus of a release; it is run once, by hand, on the commit of the release.
 */
@NullMarked
package io.orderkit.processtests.golden;

import org.jspecify.annotations.NullMarked;
