/**
 * The golden corpus: the data that each release stored, unchanged, with the results that they lead to. Every later release replays it.
 *
 * <p>{@code MakeGolden} in {@code golden.making} makes the corpus of a release; it is run once, by hand, on the commit of the release.
 */
@NullMarked
package io.orderkit.processtests.golden;

import org.jspecify.annotations.NullMarked;
