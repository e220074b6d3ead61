/**
 * The names that a company uses for tiers, channels, payment methods, units, roles and languages, with their meanings.
 * Each process has exactly one catalogue. A company extends the handbook's catalogue but never edits the original.
 * {@link io.orderkit.domain.catalogue.VocabularyFile} writes a catalogue to a rule directory.
 */
@Experimental
@NullMarked
package io.orderkit.domain.catalogue;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
