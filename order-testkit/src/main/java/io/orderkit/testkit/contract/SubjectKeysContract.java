package io.orderkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.orderkit.ports.TenantId;
import io.orderkit.ports.personal.DataSubject;
import io.orderkit.ports.personal.SubjectKey;
import io.orderkit.ports.personal.SubjectKeys;
import io.orderkit.testkit.contract.undertest.KeysUnderTest;
import io.orderkit.testkit.internal.observing.ConcurrentRun;
import io.orderkit.testkit.internal.report.LikelyCauses;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract for {@link SubjectKeys} implementations, which checks rules K-1 onwards in {@code docs/ports.md}. */
public abstract class SubjectKeysContract extends AdapterContract<KeysUnderTest> {
    private static final TenantId ACME = new TenantId("acme");
    private static final DataSubject ONE = new DataSubject("customer", "client-1");

    /** Opens a new, empty key store. */
    @Override
    protected abstract KeysUnderTest open();

    private SubjectKeys keys() {
        return adapter().keys(ACME);
    }

    @Test
    @Tag("K-1")
    @DisplayName("K-1 a subject has one current key, the same for all who ask, also at the same moment")
    @LikelyCauses({"look, then make, without a unique key", "the loser's key is given out though it was not kept"})
    void oneKey() {
        for (int round = 0; round < 5; round++) {
            DataSubject subject = new DataSubject("customer", "round-" + round);
            HashSet<SubjectKey> given = new HashSet<>(ConcurrentRun.run(6, thread -> keys().current(subject)));
            assertThat(given).as("keys of %s", subject).hasSize(1);
            SubjectKey key = given.iterator().next();
            assertThat(keys().current(subject)).isEqualTo(key);
            assertThat(keys().find(key.id())).as("found by its id").contains(key);
        }
    }

    @Test
    @Tag("K-2")
    @DisplayName(
            "K-2 each subject has a key of its own: 256 bits of AES from chance, and an id that says nothing of the person")
    @LikelyCauses({
        "a key that follows from the subject",
        "ids that are the subject's",
        "subjects compared without regard to case or kind"
    })
    void ownKeys() {
        List<DataSubject> subjects = List.of(
                ONE,
                new DataSubject("member", "client-1"),
                new DataSubject("customer", "CLIENT-1"),
                new DataSubject("customer", "client-1 x"),
                new DataSubject("customer", "client"),
                new DataSubject("customer", "王芳"),
                new DataSubject("customer", "x".repeat(200)));
        List<SubjectKey> given = subjects.stream().map(keys()::current).toList();
        assertThat(given).extracting(SubjectKey::subject).isEqualTo(subjects);
        assertThat(given).extracting(SubjectKey::id).doesNotHaveDuplicates();
        assertThat(given).extracting(SubjectKey::secret).doesNotHaveDuplicates();
        assertThat(given).allSatisfy(key -> {
            assertThat(key.secret().getAlgorithm()).isEqualTo("AES");
            assertThat(key.secret().getEncoded()).hasSize(32);
            assertThat(key.id())
                    .hasSizeBetween(16, 200)
                    .doesNotContainIgnoringCase("client")
                    .doesNotContain("王芳");
        });
        try (KeysUnderTest another = open()) {
            assertThat(another.keys(ACME).current(ONE).secret())
                    .as("in another box")
                    .isNotEqualTo(given.get(0).secret());
        }
    }

    @Test
    @Tag("K-3")
    @DisplayName("K-3 an id that is not known is an empty answer, and makes no key")
    @LikelyCauses({"find makes what it does not find", "an unknown id is a failure"})
    void unknown() {
        keys().current(ONE);
        for (String id : List.of("", "nobody", " ", "%", "x".repeat(500))) {
            assertThat(keys().find(id)).as("'%s'", id).isEmpty();
        }
    }

    @Test
    @Tag("K-4")
    @DisplayName(
            "K-4 a dropped key is gone for everybody at once; the others stay, and what comes later gets another key")
    @LikelyCauses({
        "a cache in front of the box",
        "the key is marked and still given",
        "the next key is made from the same secret",
        "keys of subjects whose id begins alike are dropped too"
    })
    void dropped() {
        SubjectKey key = keys().current(ONE);
        SubjectKey other = keys().current(new DataSubject("customer", "client-10"));
        SubjectKey kind = keys().current(new DataSubject("member", "client-1"));
        SubjectKeys elsewhere = adapter().keys(ACME);
        for (SubjectKeys box : List.of(keys(), elsewhere)) {
            assertThat(box.find(key.id())).as("before it is dropped").contains(key);
            assertThat(box.current(ONE)).isEqualTo(key);
        }
        keys().drop(ONE);
        for (SubjectKeys box : List.of(keys(), elsewhere, adapter().keys(ACME))) {
            assertThat(box.find(key.id()))
                    .as("after it was dropped, also where it was found before")
                    .isEmpty();
        }
        assertThat(keys().find(other.id())).contains(other);
        assertThat(keys().find(kind.id())).contains(kind);
        SubjectKey next = keys().current(ONE);
        assertThat(next.id()).isNotEqualTo(key.id());
        assertThat(next.secret()).isNotEqualTo(key.secret());
        assertThat(elsewhere.current(ONE)).isEqualTo(next);
        assertThat(keys().find(key.id()))
                .as("the dropped one, after the next was made")
                .isEmpty();
        elsewhere.drop(ONE);
        assertThat(keys().find(next.id())).as("the next one, dropped too").isEmpty();
        assertThat(keys().find(key.id())).isEmpty();
    }

    @Test
    @Tag("K-4")
    @DisplayName("K-4 dropping again, or what there never was, changes nothing")
    @LikelyCauses({"a missing row is a failure"})
    void droppedAgain() {
        keys().drop(ONE);
        keys().current(ONE);
        keys().drop(ONE);
        keys().drop(ONE);
        assertThat(keys().find(keys().current(ONE).id())).isPresent();
    }

    @Test
    @Tag("K-5")
    @DisplayName("K-5 a key that was given out is there after the box was opened again, and a dropped one is not")
    @LikelyCauses({"current returns before its commit", "a dropped key comes back from a log or a copy"})
    void durable() {
        needs(adapter().canReopen(), "reopen()");
        SubjectKey key = keys().current(ONE);
        SubjectKey dropped = keys().current(new DataSubject("customer", "client-2"));
        TenantId other = new TenantId("other");
        SubjectKey theirs = adapter().keys(other).current(ONE);
        List<SubjectKey> many = IntStream.range(0, 300)
                .mapToObj(i -> keys().current(new DataSubject("member", "m-" + i)))
                .toList();
        keys().drop(dropped.subject());
        use(adapter().reopen());
        assertThat(adapter().keys(other).current(ONE)).isEqualTo(theirs);
        assertThat(many).allSatisfy(each -> assertThat(keys().find(each.id())).contains(each));
        assertThat(keys().current(ONE)).isEqualTo(key);
        assertThat(keys().find(key.id())).contains(key);
        assertThat(keys().find(dropped.id())).isEmpty();
    }

    @Test
    @Tag("K-6")
    @DisplayName("K-6 tenants have keys of their own, and never see or drop each other's")
    @LikelyCauses({"a key or a WHERE without the tenant"})
    void tenantsAreApart() {
        SubjectKeys theirs = adapter().keys(new TenantId("other"));
        SubjectKey ours = keys().current(ONE);
        assertThat(theirs.find(ours.id())).isEmpty();
        SubjectKey alike = theirs.current(ONE);
        assertThat(alike.secret()).isNotEqualTo(ours.secret());
        theirs.drop(ONE);
        assertThat(keys().find(ours.id())).contains(ours);
    }
}
