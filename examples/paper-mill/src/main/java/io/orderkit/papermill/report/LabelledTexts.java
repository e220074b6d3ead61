package io.orderkit.papermill.report;

import java.util.List;

/**
 * A label with the lines of text that are printed beside it.
 *
 * @param label the label; an empty label is allowed
 * @param colour the colour of the text
 * @param texts the lines of text; empty lines are omitted
 */
record LabelledTexts(String label, TextColour colour, List<String> texts) {
    LabelledTexts {
        texts = texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
