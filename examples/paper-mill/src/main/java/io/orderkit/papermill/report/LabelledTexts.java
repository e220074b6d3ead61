package io.orderkit.papermill.report;

import java.util.List;

/**
 * A label with the texts under it.
 *
 * @param label the label; can be empty
 * @param colour the colour of the texts
 * @param texts the texts, one below the other; empty ones are omitted
 */
record LabelledTexts(String label, TextColour colour, List<String> texts) {
    LabelledTexts {
        texts = texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
