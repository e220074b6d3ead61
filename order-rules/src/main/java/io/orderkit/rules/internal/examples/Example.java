package io.orderkit.rules.internal.examples;

import io.orderkit.domain.policy.PolicyFacts;
import java.util.Map;

/**
 * One row of an example table.
 *
 * @param file the file of the example table
 * @param line the line of the file on which the row begins
 * @param name the analysts' name for the example
 * @param facts the facts of the example's question
 * @param expected the contents of the cells with the expected parts of the answer
 * @param separator the separator between cells in the example table
 */
record Example(
        String file, int line, String name, PolicyFacts<?> facts, Map<String, String> expected, char separator) {}
