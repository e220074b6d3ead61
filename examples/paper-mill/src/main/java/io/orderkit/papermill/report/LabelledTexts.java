package io.orderkit.papermill.report;

import java.util.List;

/**
 * A label with what there is to say under it.
 *
 * @param label may be empty
 * @param colour the colour of the texts
 * @param texts one below the other; empty ones are left out
 */
record LabelledTexts(String label, TextColour colour, List<String> texts) {
    LabelledTexts {
        texts = texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
