package io.orderkit.domain.refusal;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Name;
import java.util.List;
import java.util.Locale;

/** A language in which the library speaks to people. It is shipped with three; a company adds words in others. */
public final class Language extends Name<Language> {
    public static final Language EN = new Language("en");
    public static final Language ES = new Language("es");
    public static final Language ZH = new Language("zh");

    private static final Constants<Language> HANDBOOK = new Constants<>(List.of(EN, ES, ZH));

    private Language(String tag) {
        super("language", tag, "en");
    }

    /**
     * Returns the language of a tag, with or without a region or a script: {@code zh}, {@code zh-CN}, {@code zh-Hans-CN}, {@code en_GB}. Whether a
     * company speaks it, its catalogue says.
     *
     * @throws InvalidValue when it is no tag
     */
    public static Language of(String tag) {
        String value = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (!value.matches("[a-z]{2,8}")) {
            throw InvalidValue.of("language", tag, "a language tag such as en or de-AT");
        }
        return HANDBOOK.of(value, Language::new);
    }

    /** Returns the languages that every shipped sentence has. */
    public static List<Language> handbook() {
        return HANDBOOK.all();
    }

    /** Returns the tag of the language: en, es, zh. */
    public String tag() {
        return value();
    }
}
