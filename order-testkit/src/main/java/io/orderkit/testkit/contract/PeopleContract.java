package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orderkit.domain.model.ActorId;
import io.orderkit.domain.model.Role;
import io.orderkit.ports.PortUnavailable;
import io.orderkit.ports.outside.People;
import io.orderkit.testkit.contract.undertest.PeopleUnderTest;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.report.LikelyCauses;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link People} implementations, which checks rules N-1 onwards in {@code docs/ports.md}. */
public abstract class PeopleContract extends AdapterContract<PeopleUnderTest> {
    private static final int LONGEST = 200;

    /** Opens a working people directory. */
    @Override
    protected abstract PeopleUnderTest open();

    private Optional<Set<Role>> rolesOf(ActorId person) {
        return adapter().people().rolesOf(person);
    }

    private ActorId someone() {
        return adapter().known().keySet().iterator().next();
    }

    @Test
    @Tag("N-1")
    @DisplayName("N-1 a person's roles are all that they hold, and no other")
    @LikelyCauses({
        "only the first group of a person is read",
        "a group of the directory that is no role here is passed on"
    })
    void roles() {
        assertThat(adapter().known().values())
                .as("people to try; one of them has two roles")
                .anyMatch(roles -> roles.size() > 1);
        adapter()
                .known()
                .forEach((person, roles) ->
                        assertThat(rolesOf(person)).as("roles of %s", person).contains(roles));
    }

    @Test
    @Tag("N-2")
    @DisplayName("N-2 somebody who is not in the directory is an empty answer, whatever signs the id has")
    @LikelyCauses({
        "an unknown person is a failure, or has no roles",
        "the id is a part of the query's text, so that a wild card finds somebody"
    })
    void unknown() {
        for (String id :
                List.of("nobody-of-here", "*", "%", "_", "*)(uid=*", "' or '1'='1", "王芳", "x".repeat(LONGEST))) {
            assertThat(rolesOf(new ActorId(id))).as("roles of '%s'", id).isEmpty();
        }
    }

    @Test
    @Tag("N-2")
    @DisplayName("N-2 people are known by their exact id")
    @LikelyCauses({"a directory that ignores case, accents or width", "a search by the beginning of a name"})
    void exactly() {
        for (ActorId person : adapter().known().keySet()) {
            others(person.value())
                    .map(ActorId::new)
                    .filter(other -> !adapter().known().containsKey(other))
                    .forEach(other -> assertThat(rolesOf(other))
                            .as("roles of '%s', when '%s' is known", other, person)
                            .isEmpty());
        }
    }

    private static Stream<String> others(String id) {
        String half = id.substring(0, id.offsetByCodePoints(0, (id.codePointCount(0, id.length()) + 1) / 2));
        return Stream.of(
                        id.toUpperCase(Locale.ROOT),
                        id.toLowerCase(Locale.ROOT),
                        Normalizer.normalize(id, Normalizer.Form.NFKD),
                        id + "x",
                        half,
                        half + "*")
                .distinct();
    }

    @Test
    @Tag("N-3")
    @DisplayName(
            "N-3 asked again, also by several at once, a directory answers the same, and an answer stays as it was")
    @LikelyCauses({"not thread-safe", "the set of a cache is returned itself, and changes with it"})
    void again() {
        adapter().known().forEach((person, roles) -> {
            Optional<Set<Role>> before = rolesOf(person);
            assertThat(ConcurrentRun.run(4, thread -> rolesOf(person)))
                    .as("roles of %s", person)
                    .containsOnly(before);
            tryToEmpty(before.orElseThrow(), roles);
            assertThat(rolesOf(person))
                    .as("roles of %s, after a reader emptied an answer", person)
                    .contains(roles);
        });
    }

    private static void tryToEmpty(Set<Role> answer, Set<Role> roles) {
        try {
            answer.clear();
        } catch (UnsupportedOperationException immutable) {
            assertThat(answer).isEqualTo(roles);
        }
    }

    @Test
    @Tag("N-4")
    @DisplayName(
            "N-4 a directory that does not answer is PortUnavailable, to be tried again, and never an unknown person")
    @LikelyCauses({"an outage is taken for an empty result", "the client's own exception gets through"})
    void outage() {
        needs(adapter().canFail(), "outage()");
        ActorId person = someone();
        adapter().outage(true);
        for (ActorId asked : List.of(person, new ActorId("nobody-of-here"))) {
            assertThatThrownBy(() -> rolesOf(asked))
                    .as("roles of %s in an outage", asked)
                    .isInstanceOfSatisfying(
                            PortUnavailable.class,
                            away -> assertThat(away.isRetryable()).isTrue());
        }
        adapter().outage(false);
        assertThat(rolesOf(person)).contains(adapter().known().get(person));
    }
}
