package io.orderkit.domain.refusal;

import io.orderkit.domain.model.InvalidValue;
import io.orderkit.domain.model.Name;
import java.util.List;
import java.util.Locale;

/**
 * A language in which the library communicates with people. The library ships three languages, and a company can add
 * others.
 */
public final class Language extends Name<Language> {
    public static final Language EN = new Language("en");
    public static final Language ES = new Language("es");
    public static final Language ZH = new Language("zh");

    private static final Constants<Language> HANDBOOK = new Constants<>(List.of(EN, ES, ZH));

    private Language(String tag) {
        super("language", tag, "en");
    }

    /**
     * Returns the language for a tag, with or without a region or a script, such as {@code zh}, {@code zh-CN},
     * {@code zh-Hans-CN} or {@code en_GB}. The company's catalogue determines whether the company uses the
     * language.
     *
     * @throws InvalidValue when the text is not a language tag
     */
    public static Language of(String tag) {
        String value = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (!value.matches("[a-z]{2,8}")) {
            throw InvalidValue.of("language", tag, "a language tag such as en or de-AT");
        }
        return HANDBOOK.of(value, Language::new);
    }

    /** Returns the languages for which the library ships texts. */
    public static List<Language> handbook() {
        return HANDBOOK.all();
    }

    /** Returns the language tag, such as en, es or zh. */
    public String tag() {
        return value();
    }
}
