/**
 * The names of a company and their meanings: tiers, channels, payment methods, units, roles and languages. A process
 * has one catalogue. The handbook's catalogue is extended, never edited in place.
 * {@link io.orderkit.domain.catalogue.VocabularyFile} writes it into a rule directory.
 */
@Experimental
@NullMarked
package io.orderkit.domain.catalogue;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
