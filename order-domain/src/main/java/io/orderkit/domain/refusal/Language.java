package io.orderkit.domain.refusal;

import io.orderkit.domain.model.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages in which the library speaks to people. */
public enum Language {
    EN,
    ES,
    ZH;

    /** The tag of the language: en, es, zh. */
    public String tag() {
        return switch (this) {
            case EN -> "en";
            case ES -> "es";
            case ZH -> "zh";
        };
    }

    /**
     * Returns the language of a tag, with or without a region or a script: {@code zh}, {@code zh-CN}, {@code zh-Hans-CN}, {@code en_GB}.
     *
     * @throws InvalidValue when there is no language of that tag
     */
    public static Language of(String tag) {
        List<String> tags = Arrays.stream(values()).map(Language::tag).toList();
        int index = tags.indexOf(tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw InvalidValue.unknown("language", tag, tags);
        }
        return values()[index];
    }
}
