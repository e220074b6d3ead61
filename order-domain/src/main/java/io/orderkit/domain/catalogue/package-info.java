/**
 * The names of a company and what they mean: tiers, channels, payment methods, units, roles, languages. A process has one catalogue; that of
 * the handbook is extended, never edited in place. {@link io.orderkit.domain.catalogue.VocabularyFile} brings it into a rule directory.
 */
@Experimental
@NullMarked
package io.orderkit.domain.catalogue;

import io.orderkit.domain.api.Experimental;
import org.jspecify.annotations.NullMarked;
