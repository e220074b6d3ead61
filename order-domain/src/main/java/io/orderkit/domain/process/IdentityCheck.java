package io.orderkit.domain.process;

import io.orderkit.domain.model.Identified;
import io.orderkit.domain.model.Identifies;
import io.orderkit.domain.model.Identity;
import io.orderkit.domain.model.Invisible;
import io.orderkit.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in a value whatever identifies something and cannot serve for it (X14): an empty text, an invisible character, another spelling where
 * texts are compared exactly. Looks into records, optional values, collections, maps and {@link Identified} values.
 */
public final class IdentityCheck {
    private static final ClassValue<IdentityParts> PARTS = new ClassValue<>() {
        @Override
        protected IdentityParts computeValue(Class<?> type) {
            return IdentityParts.of(type);
        }
    };

    private final List<Refusal> found = new ArrayList<>();

    private IdentityCheck() {}

    /** Returns a reason for each text that cannot serve; usually none. */
    public static List<Refusal> of(Object value) {
        IdentityCheck check = new IdentityCheck();
        check.look(value);
        return check.found;
    }

    private void look(Object value) {
        if (value instanceof Record) {
            IdentityParts parts = PARTS.get(value.getClass());
            parts.texts().forEach((component, mark) -> look(mark, (String) IdentityParts.read(component, value)));
            parts.others().forEach(component -> look(IdentityParts.read(component, value)));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::look);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::look);
        } else if (value instanceof Map<?, ?> map) {
            look(map.keySet());
            look(map.values());
        } else if (value instanceof Identified identified) {
            identified.identities().forEach(this::look);
        }
    }

    private void look(Identifies mark, String text) {
        String what = "@identity." + mark.value();
        String spelling = Identity.key(text);
        Optional<String> invisible = Invisible.in(text);
        if (spelling.isEmpty()) {
            found.add(Refusal.input(KernelRefusal.IDENTITY_EMPTY, "what", what));
        } else if (invisible.isPresent()) {
            found.add(Refusal.input(
                    KernelRefusal.IDENTITY_INVISIBLE,
                    "what",
                    what,
                    "found",
                    Invisible.escaped(text),
                    "character",
                    invisible.get()));
        } else if (mark.exact() && !spelling.equals(text)) {
            found.add(
                    Refusal.input(KernelRefusal.IDENTITY_SPELLING, "what", what, "found", text, "expected", spelling));
        }
    }
}
