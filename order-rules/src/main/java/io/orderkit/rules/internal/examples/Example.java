package io.orderkit.rules.internal.examples;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.Map;

/**
 * A row of an example table.
 *
 * @param file the file of the table
 * @param line the line of the row
 * @param name the name that analysts have given to the example
 * @param facts the facts of the question
 * @param expected the texts of the cells with the expected parts of the answer
 * @param separator the separator between the table's cells
 */
record Example(
        String file, int line, String name, PolicyFacts<?> facts, Map<String, String> expected, char separator) {}
