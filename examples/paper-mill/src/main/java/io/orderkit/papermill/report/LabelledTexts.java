package io.orderkit.papermill.report;

import java.util.List;

/**
 * A label with one or more texts.
 *
 * @param label the label; an empty label is allowed
 * @param colour the colour in which the texts are printed
 * @param texts the texts, one per line; empty texts are omitted
 */
record LabelledTexts(String label, TextColour colour, List<String> texts) {
    LabelledTexts {
        texts = texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
