package io.orderkit.rules.internal.examples;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.Map;

/**
 * One row of an example table.
 *
 * @param file the table
 * @param line where the row stands
 * @param name what analysts call it
 * @param facts what is asked
 * @param expected the parts of the answer that are expected, as their cells say
 * @param separator what stands between the table's cells
 */
record Example(
        String file, int line, String name, PolicyFacts<?> facts, Map<String, String> expected, char separator) {}
